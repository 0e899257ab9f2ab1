package com.valueinmotion.desktop.imports;

import com.valueinmotion.account.ImportStore.ImportRecord;
import com.valueinmotion.intake.match.MatchQuestion;
import com.valueinmotion.intake.match.MatchStore;
import com.valueinmotion.workbench.ImportCheck;
import com.valueinmotion.workbench.ImportPart;
import com.valueinmotion.workbench.ImportReport;
import com.valueinmotion.workbench.Progress;
import com.valueinmotion.workbench.SinceLastImport;
import java.nio.file.Path;
import java.util.List;

/** A real desk at which something happens before each check. */
record ScriptedDesk(ImportDesk real, Before before) implements ImportDesk {
  /** What happens. */
  @FunctionalInterface
  interface Before {
    void check() throws Exception;
  }

  @Override
  public List<DraftFile> look(Path file) throws Exception {
    return real.look(file);
  }

  @Override
  public ImportCheck check(List<ImportPart> parts, Progress progress) throws Exception {
    before.check();
    return real.check(parts, progress);
  }

  @Override
  public ImportReport commit(List<ImportPart> parts, Progress progress) throws Exception {
    return real.commit(parts, progress);
  }

  @Override
  public List<ImportRecord> imports() throws Exception {
    return real.imports();
  }

  @Override
  public List<ImportRecord> undo(long importId) throws Exception {
    return real.undo(importId);
  }

  @Override
  public SinceLastImport.Moved moved(Progress progress) throws Exception {
    return real.moved(progress);
  }

  @Override
  public List<MatchQuestion> questions() throws Exception {
    return real.questions();
  }

  @Override
  public List<MatchStore.Joined> joined() throws Exception {
    return real.joined();
  }

  @Override
  public List<MatchStore.Answer> answers() throws Exception {
    return real.answers();
  }

  @Override
  public List<String> answer(Matched matched) throws Exception {
    return real.answer(matched);
  }
}
