/** Tests of the store on real SQLite files. */
@NullMarked
package com.valueinmotion.store;

import org.jspecify.annotations.NullMarked;
