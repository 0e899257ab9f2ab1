/**
 * The lifecycle graph as it is run: its file, its channels, and what each node does. Imports as
 * {@code agent}.
 */
@NullMarked
package com.valueinmotion.agent.lifecycle;

import org.jspecify.annotations.NullMarked;
