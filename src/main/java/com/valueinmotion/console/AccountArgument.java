package com.valueinmotion.console;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.StoreException;
import com.valueinmotion.workbench.Workbench;
import com.valueinmotion.workbench.WorkbenchException;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the one account a person means by a word. */
final class AccountArgument {
  private AccountArgument() {}

  static AccountId find(Workbench workbench, String word)
      throws StoreException, WorkbenchException {
    List<AccountId> found = workbench.accounts().find(word);
    if (found.size() == 1) {
      return found.getFirst();
    }
    throw new WorkbenchException(
        found.isEmpty()
            ? "No account in "
                + workbench.storeFile()
                + " is called \""
                + word
                + "\". `diagnose` lists them all; an id works as well as a name."
            : "\""
                + word
                + "\" is the name of "
                + found.size()
                + " accounts. Say which by its id: "
                + found.stream().map(AccountId::value).collect(Collectors.joining(", "))
                + ".");
  }
}
