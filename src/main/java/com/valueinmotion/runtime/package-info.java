/**
 * Durable runs of a graph: what a run does next, the journal it is kept in, effects, questions to a
 * person, alarms and leases. Imports no other room; must never know what a run is about: a subject
 * and the values in its channels are words here.
 */
@NullMarked
package com.valueinmotion.runtime;

import org.jspecify.annotations.NullMarked;
