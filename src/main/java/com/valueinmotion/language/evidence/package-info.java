/** What may be said of an account: facts with ids, and who may be named. Pure. */
@NullMarked
package com.valueinmotion.language.evidence;

import org.jspecify.annotations.NullMarked;
