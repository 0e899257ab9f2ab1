/**
 * The Model screen: which language model writes, how to get one, what it took, and what may leave
 * this laptop. Everything works without a model; nothing here is asked unless a person asks.
 */
@NullMarked
package com.valueinmotion.desktop.model;

import org.jspecify.annotations.NullMarked;
