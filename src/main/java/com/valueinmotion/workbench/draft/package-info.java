/** Drafting: which model writes, what is drafted, and what is kept of it. */
@NullMarked
package com.valueinmotion.workbench.draft;

import org.jspecify.annotations.NullMarked;
