/**
 * The customer, as far as files tell: records of accounts, observations and raw rows, the history
 * of one account as of a day, and the ports that stores implement. Imports no other room; must
 * never know of files, databases, screens or rules about what is good.
 */
@NullMarked
package com.valueinmotion.account;

import org.jspecify.annotations.NullMarked;
