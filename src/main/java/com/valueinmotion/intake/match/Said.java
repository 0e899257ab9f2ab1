package com.valueinmotion.intake.match;

import com.valueinmotion.account.AccountRef;

/** What a person said of two names: that they are one account, or that they are not. */
public record Said(AccountRef one, AccountRef other, boolean same) {}
