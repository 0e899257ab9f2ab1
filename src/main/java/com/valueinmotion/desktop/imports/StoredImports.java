package com.valueinmotion.desktop.imports;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.AccountRef;
import com.valueinmotion.account.ImportStore.ImportRecord;
import com.valueinmotion.account.StoreException;
import com.valueinmotion.intake.IntakeException;
import com.valueinmotion.intake.match.MatchQuestion;
import com.valueinmotion.intake.match.MatchStore;
import com.valueinmotion.workbench.ImportCheck;
import com.valueinmotion.workbench.ImportPart;
import com.valueinmotion.workbench.ImportReport;
import com.valueinmotion.workbench.PathSource;
import com.valueinmotion.workbench.Progress;
import com.valueinmotion.workbench.SinceLastImport;
import com.valueinmotion.workbench.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** The person's own store. One check or import at a time: who comes next waits for its turn. */
public final class StoredImports implements ImportDesk {
  private final Workbench own;
  private final ReentrantLock turn = new ReentrantLock(true);

  public StoredImports(Workbench own) {
    this.own = own;
  }

  @Override
  public List<DraftFile> look(Path file) throws StoreException {
    return own.preview().of(new PathSource(file)).stream()
        .map(preview -> DraftFile.of(file, preview))
        .toList();
  }

  @Override
  public ImportCheck check(List<ImportPart> parts, Progress progress)
      throws IntakeException, StoreException {
    turn.lock();
    try {
      progress.at(0, 0, "");
      return own.importFiles().check(parts, own.knownOn(null), own.asOf(), progress);
    } finally {
      turn.unlock();
    }
  }

  @Override
  public ImportReport commit(List<ImportPart> parts, Progress progress)
      throws IntakeException, StoreException {
    turn.lock();
    try {
      return own.importFiles().commit(parts, own.knownOn(null), progress);
    } finally {
      turn.unlock();
    }
  }

  @Override
  public List<ImportRecord> imports() throws StoreException {
    return own.imports().imports();
  }

  @Override
  public List<ImportRecord> undo(long importId) throws StoreException {
    turn.lock();
    try {
      return own.imports().undo(importId);
    } finally {
      turn.unlock();
    }
  }

  @Override
  public SinceLastImport.Moved moved(Progress progress) throws StoreException {
    return own.sinceLastImport().of(own.asOf(), progress);
  }

  @Override
  public List<MatchQuestion> questions() throws StoreException {
    return own.matches().questions();
  }

  @Override
  public List<MatchStore.Joined> joined() throws StoreException {
    List<MatchStore.Joined> joined = new ArrayList<>();
    for (MatchStore.Joined account : own.matches().joined()) {
      // Its own name is no other name: it needs no splitting.
      List<AccountRef> others =
          account.refs().stream()
              .filter(ref -> !ref.isByName() || !ref.value().equals(account.name()))
              .toList();
      if (others.size() > 1) {
        joined.add(new MatchStore.Joined(account.account(), name(account), others));
      }
    }
    return joined;
  }

  /** As a person writes it; the store knows it folded. */
  private String name(MatchStore.Joined account) throws StoreException {
    return own.accounts()
        .history(new AccountId(account.account()), own.asOf())
        .flatMap(history -> history.latest(AccountField.NAME))
        .map(name -> name.value().text())
        .orElse(account.name());
  }

  @Override
  public List<MatchStore.Answer> answers() throws StoreException {
    return own.matches().answers();
  }

  @Override
  public List<String> answer(Matched matched) throws StoreException {
    turn.lock();
    try {
      return own.matches()
          .answer(
              new MatchStore.Answer(
                  matched.one(), matched.other(), matched.verdict(), own.now(), own.person()));
    } finally {
      turn.unlock();
    }
  }
}
