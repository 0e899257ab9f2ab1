package com.valueinmotion.desktop.imports;

import com.valueinmotion.account.AccountRef;
import com.valueinmotion.intake.match.MatchStore.Verdict;

/** What the person who sits here says of two names. */
public record Matched(AccountRef one, AccountRef other, Verdict verdict) {
  Matched takenBack() {
    return new Matched(one, other, Verdict.OPEN);
  }
}
