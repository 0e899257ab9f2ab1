/**
 * What a diagnosis reads: one account's history seen from a day, with its rows prepared for
 * counting. Imports {@code account} only; must never know of signals, severity or policy.
 */
@NullMarked
package com.valueinmotion.diagnosis.evidence;

import org.jspecify.annotations.NullMarked;
