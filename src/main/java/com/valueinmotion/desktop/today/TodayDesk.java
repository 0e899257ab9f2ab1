package com.valueinmotion.desktop.today;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.agent.Governance.Reason;
import com.valueinmotion.runtime.Decision;
import com.valueinmotion.workbench.AccountView;
import com.valueinmotion.workbench.Progress;
import com.valueinmotion.workbench.lifecycle.QueueEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the Today screen asks of the workbench. A decision binds to the entry that was seen. */
public interface TodayDesk {
  LoadedToday load() throws Exception;

  /** Runs every account, or only what was left over or has fallen due. */
  void run(boolean everything, Progress progress) throws Exception;

  Decision approve(QueueEntry seen, String reason) throws Exception;

  Decision reject(QueueEntry seen, String reasonId, String reason) throws Exception;

  Decision snooze(QueueEntry seen, LocalDate until) throws Exception;

  void undo(Decision decision) throws Exception;

  /** The account as it is diagnosed now; empty where nothing is known of it any more. */
  Optional<AccountView> account(AccountId id) throws Exception;

  /** Why a plan may be rejected, by the policy. */
  List<Reason> reasons();

  /** The day the store stands at. */
  LocalDate day();
}
