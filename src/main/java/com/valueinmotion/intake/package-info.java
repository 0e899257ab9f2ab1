/**
 * Files become facts: a file is sniffed, its format recognised by its headers, its rows read,
 * checked and handed over one by one as {@code RowFacts}, refusals or skips. Imports {@code
 * account} only; must never know of stores, screens, the file system, the clock or what is good or
 * bad in an account.
 */
@NullMarked
package com.valueinmotion.intake;

import org.jspecify.annotations.NullMarked;
