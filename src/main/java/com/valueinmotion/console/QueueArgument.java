package com.valueinmotion.console;

import com.valueinmotion.runtime.Ask;
import com.valueinmotion.runtime.JournalException;
import com.valueinmotion.workbench.Workbench;
import com.valueinmotion.workbench.WorkbenchException;
import com.valueinmotion.workbench.lifecycle.QueueEntry;
import com.valueinmotion.workbench.lifecycle.ReviewQueue;
import java.util.stream.Stream;

/** Finds the open entry a person means by its number. */
final class QueueArgument {
  private QueueArgument() {}

  static QueueEntry find(Workbench workbench, long id) throws JournalException, WorkbenchException {
    Ask known = workbench.lifecycle().decisions().ask(id).orElse(null);
    if (known != null && known.state() != Ask.State.OPEN) {
      throw new WorkbenchException(
          "Entry "
              + id
              + " is no longer open: "
              + known.state().words()
              + ". Nothing was changed.");
    }
    ReviewQueue.Queue queue = new ReviewQueue(workbench.lifecycle()).now();
    return Stream.concat(queue.open().stream(), queue.later().stream())
        .filter(entry -> entry.ask().id() == id)
        .findFirst()
        .orElseThrow(
            () ->
                new WorkbenchException(
                    "Nothing in the queue of "
                        + workbench.storeFile()
                        + " has the number "
                        + id
                        + ". `queue` lists what is open; a newer draft has a new number."));
  }
}
