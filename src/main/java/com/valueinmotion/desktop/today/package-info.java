/**
 * The Today screen: what waits for a decision, the evidence and the draft it is about, and the
 * decision itself. Must never import another screen.
 */
@NullMarked
package com.valueinmotion.desktop.today;

import org.jspecify.annotations.NullMarked;
