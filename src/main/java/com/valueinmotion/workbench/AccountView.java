package com.valueinmotion.workbench;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.diagnosis.Diagnosis;
import java.util.List;

/**
 * One account as the Account screen shows it.
 *
 * @param history what is known
 * @param diagnosis what the engine says of it
 * @param trend the diagnosis at each of the last 26 week ends, oldest first, by what is known now
 */
public record AccountView(AccountHistory history, Diagnosis diagnosis, List<Diagnosis> trend) {}
