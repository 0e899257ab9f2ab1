/**
 * What leaves the workbench: a plan as a mail draft or as Markdown, a portfolio as the risk agent's
 * report. Renders only; must never know where a file goes or who asked for it. Customer-facing
 * documents take only what is marked as shareable.
 */
@NullMarked
package com.valueinmotion.document;

import org.jspecify.annotations.NullMarked;
