/**
 * The use cases of the lifecycle graph: run accounts, review the queue, decide, look at runs. Part
 * of {@code workbench}; must never know how anything is shown.
 */
@NullMarked
package com.valueinmotion.workbench.lifecycle;

import org.jspecify.annotations.NullMarked;
