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
import java.util.Optional;

/** What the Import screen asks the workbench for; all of it off the JavaFX thread. */
public interface ImportDesk {
  /** What a file's parts are, from its beginning alone. */
  List<DraftFile> look(Path file) throws Exception;

  /** What importing the parts would do. Changes nothing. */
  ImportCheck check(List<ImportPart> parts, Progress progress) throws Exception;

  ImportReport commit(List<ImportPart> parts, Progress progress) throws Exception;

  /** The imports that were made, newest first. */
  List<ImportRecord> imports() throws Exception;

  /** Takes an import back, and with it all later ones. */
  List<ImportRecord> undo(long importId) throws Exception;

  /** Which accounts the newest import moved. */
  SinceLastImport.Moved moved(Progress progress) throws Exception;

  /** Names of which only a person can say whether they are one account. */
  List<MatchQuestion> questions() throws Exception;

  List<MatchStore.Joined> joined() throws Exception;

  List<MatchStore.Answer> answers() throws Exception;

  /** Keeps what the person says of two names; what changed hands, in words. */
  List<String> answer(Matched matched) throws Exception;

  /** The newest import. */
  default Optional<ImportRecord> newest() throws Exception {
    return imports().stream().findFirst();
  }
}
