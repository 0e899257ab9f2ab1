/**
 * One row to facts: cells are read as typed rows, checked with all their problems named, and turned
 * into what the account room understands.
 */
@NullMarked
package com.valueinmotion.intake.row;

import org.jspecify.annotations.NullMarked;
