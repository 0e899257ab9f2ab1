/**
 * The Plan screen: the plan on the left, edited in place; the mail it becomes on the right. Every
 * save is a version, an approval binds to what is seen.
 */
@NullMarked
package com.valueinmotion.desktop.plan;

import org.jspecify.annotations.NullMarked;
