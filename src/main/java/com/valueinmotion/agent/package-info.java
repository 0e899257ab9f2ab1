/**
 * The lifecycle graph and the agents at its nodes: what they look at, find and propose, and what
 * may be done without a person. Imports {@code account}, {@code runtime}, {@code diagnosis}, {@code
 * plan} and {@code language}; reads no file and no clock; must never know how anything is stored or
 * shown. An agent proposes; it never acts.
 */
@NullMarked
package com.valueinmotion.agent;

import org.jspecify.annotations.NullMarked;
