/**
 * Files within files: what a zip holds, read member by member within limits. Knows nothing of
 * tables.
 */
@NullMarked
package com.valueinmotion.intake.container;

import org.jspecify.annotations.NullMarked;
