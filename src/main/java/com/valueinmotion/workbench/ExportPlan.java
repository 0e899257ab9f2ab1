package com.valueinmotion.workbench;

import com.valueinmotion.document.MailDraft;
import com.valueinmotion.document.PlanMail;
import com.valueinmotion.document.PlanMarkdown;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;

/** Writes a plan as a document, chosen by the file's ending: {@code .eml} or {@code .md}. */
public final class ExportPlan {
  private final Clock clock;

  ExportPlan(Clock clock) {
    this.clock = clock;
  }

  /**
   * Writes the file whole or not at all.
   *
   * @param replace whether a file that is there may be replaced
   * @return the file, absolute
   */
  public Path to(Path file, PlanView view, boolean replace) throws WorkbenchException {
    Path target = file.toAbsolutePath().normalize();
    byte[] content = render(target, view);
    try {
      AtomicFile.writeNew(target, content, replace);
      return target;
    } catch (IOException e) {
      throw new WorkbenchException(
          target
              + " could not be written ("
              + e.getMessage()
              + "). The plan is safe in the store: choose another folder.",
          e);
    }
  }

  private byte[] render(Path target, PlanView view) throws WorkbenchException {
    String name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".eml")) {
      return MailDraft.render(PlanMail.of(view.plan()), clock.instant());
    }
    if (name.endsWith(".md")) {
      return PlanMarkdown.render(view.plan(), view.status()).getBytes(StandardCharsets.UTF_8);
    }
    throw new WorkbenchException(
        "A plan is exported as .eml (mail draft) or .md (Markdown); "
            + name
            + " is neither. Nothing was written.");
  }
}
