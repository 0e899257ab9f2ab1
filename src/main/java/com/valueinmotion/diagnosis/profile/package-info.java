/**
 * Predictable success: an account beside the user's own retained accounts of its segment, signal by
 * signal. Imports {@code account} and {@code diagnosis} only; must never know of stores or screens.
 */
@NullMarked
package com.valueinmotion.diagnosis.profile;

import org.jspecify.annotations.NullMarked;
