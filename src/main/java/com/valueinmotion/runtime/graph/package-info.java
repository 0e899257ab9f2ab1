/**
 * A graph as data: nodes, edges, what is wrong with one, and how it is drawn. Pure; imports nothing
 * of the house; must never know what its nodes do.
 */
@NullMarked
package com.valueinmotion.runtime.graph;

import org.jspecify.annotations.NullMarked;
