/**
 * What leaves the workbench: a plan as a mail draft or as Markdown, a portfolio as the risk agent's
 * report. Renders only; must never know where a file goes or who asked for it. Customer-facing
 * documents take only what the policy has customer words for.
 */
@NullMarked
package com.valueinmotion.document;

import org.jspecify.annotations.NullMarked;
