/**
 * What a handoff must contain, whether it does, and the search for what is missing. Imports as
 * {@code agent}.
 */
@NullMarked
package com.valueinmotion.agent.anchor;

import org.jspecify.annotations.NullMarked;
