/**
 * What to do about a diagnosis: playbooks, the plan they propose, its edits and versions, and what
 * a person decided. Pure; imports {@code account} and {@code diagnosis}; must never know how a plan
 * is stored, shown or sent.
 */
@NullMarked
package com.valueinmotion.plan;

import org.jspecify.annotations.NullMarked;
