/**
 * The brain: the signal catalogue, severity, friction, the break, risk, coverage, lean waste and
 * priority, from one account's history to one {@link com.valueinmotion.diagnosis.Diagnosis}. Pure
 * and in whole numbers: the same history and policy give the same diagnosis on every machine, for
 * any day. Imports {@code account} only; must never know of files, stores, models or screens.
 */
@NullMarked
package com.valueinmotion.diagnosis;

import org.jspecify.annotations.NullMarked;
