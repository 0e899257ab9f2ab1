/**
 * What of an account a draft may speak of: its diagnosis, people and plan as facts with ids. Pure.
 */
@NullMarked
package com.valueinmotion.agent.pack;

import org.jspecify.annotations.NullMarked;
