/**
 * The Account screen: one account's lifecycle, the evidence with its sources, people, waste and
 * what has happened. Knows no other screen.
 */
@NullMarked
package com.valueinmotion.desktop.account;

import org.jspecify.annotations.NullMarked;
