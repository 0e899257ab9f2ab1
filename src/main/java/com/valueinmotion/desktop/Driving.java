package com.valueinmotion.desktop;

import com.valueinmotion.desktop.task.Ending;
import com.valueinmotion.desktop.task.Polling;
import com.valueinmotion.runtime.JournalException;
import com.valueinmotion.runtime.RunHead;
import com.valueinmotion.workbench.Progress;
import com.valueinmotion.workbench.WindowSession;
import com.valueinmotion.workbench.lifecycle.DriverSeat;
import com.valueinmotion.workbench.lifecycle.Lifecycle;
import com.valueinmotion.workbench.lifecycle.RunAccounts;
import java.util.List;

/**
 * Keeps this window's seat and wakes what has fallen due; or watches while another window drives,
 * and takes over when that is gone.
 */
final class Driving {
  /** What has fallen due is looked for once a minute. */
  private static final int LOOKS_BETWEEN = 15;

  /** What happens around it. */
  interface Listener {
    /**
     * @param who drives, empty for this window
     */
    void drivenBy(String who);

    /** This window watched, and drives from now on. */
    void takenOver();

    /** Something has moved that this window did not do itself. */
    void moved();
  }

  private record Looked(String driver, boolean moved) {}

  private final WindowSession session;
  private final Polling polling;
  private final Listener listener;
  private String driver = "";
  private String seen = "";
  private int looks;

  Driving(WindowSession session, Polling polling, Listener listener) {
    this.session = session;
    this.polling = polling;
    this.listener = listener;
  }

  /** Looks again and again, until the window is closed. */
  void start() {
    polling.every(DriverSeat.PAUSE, progress -> look(), this::looked);
  }

  private Looked look() throws JournalException {
    boolean ours = session.seat().claim();
    Lifecycle lifecycle = session.shown().lifecycle();
    looks++;
    if (ours) {
      boolean due = looks % LOOKS_BETWEEN == 0;
      return new Looked(
          "",
          due
              && !new RunAccounts(lifecycle.byRules())
                  .goOn(Progress.unwatched())
                  .lines()
                  .isEmpty());
    }
    String before = seen;
    seen = stamp(lifecycle);
    return new Looked(session.seat().driver(), !before.isEmpty() && !before.equals(seen));
  }

  /** Differs where something was run or decided. */
  private static String stamp(Lifecycle lifecycle) throws JournalException {
    List<RunHead> runs = lifecycle.decisions().runs();
    return (runs.isEmpty() ? "" : runs.getFirst().changedAt() + " ")
        + lifecycle.decisions().log().size();
  }

  private void looked(Ending<Looked> ending) {
    if (!(ending instanceof Ending.Done<Looked>(Looked now))) {
      return; // The next look may see more; whoever decides is told what is wrong.
    }
    if (!now.driver().equals(driver)) {
      boolean over = now.driver().isEmpty();
      driver = now.driver();
      listener.drivenBy(driver);
      if (over) {
        listener.takenOver();
      }
    }
    if (now.moved()) {
      listener.moved();
    }
  }
}
