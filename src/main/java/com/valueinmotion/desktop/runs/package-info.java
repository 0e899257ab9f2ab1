/**
 * The Runs screen: every run of the lifecycle graph with its way on the graph, its steps, and the
 * state after each of them. Starts and forks runs through the workbench; decides nothing itself.
 */
@NullMarked
package com.valueinmotion.desktop.runs;

import org.jspecify.annotations.NullMarked;
