package com.valueinmotion.desktop;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.desktop.account.AccountScreen;
import com.valueinmotion.desktop.account.AccountViewModel;
import com.valueinmotion.desktop.imports.ImportScreen;
import com.valueinmotion.desktop.model.ModelScreen;
import com.valueinmotion.desktop.model.ModelViewModel;
import com.valueinmotion.desktop.model.StoredModels;
import com.valueinmotion.desktop.model.WhoWrites;
import com.valueinmotion.desktop.palette.PaletteItem;
import com.valueinmotion.desktop.portfolio.PortfolioScreen;
import com.valueinmotion.desktop.portfolio.PortfolioViewModel;
import com.valueinmotion.desktop.runs.RunsScreen;
import com.valueinmotion.desktop.runs.RunsViewModel;
import com.valueinmotion.desktop.runs.StoredRuns;
import com.valueinmotion.desktop.screen.Command;
import com.valueinmotion.desktop.screen.Destination;
import com.valueinmotion.desktop.screen.Notice;
import com.valueinmotion.desktop.screen.Screen;
import com.valueinmotion.desktop.shell.Shell;
import com.valueinmotion.desktop.shell.ShellContent;
import com.valueinmotion.desktop.shell.ShellStatus;
import com.valueinmotion.desktop.shell.ShellViewModel;
import com.valueinmotion.desktop.task.Ending;
import com.valueinmotion.desktop.task.FxTasks;
import com.valueinmotion.desktop.task.Tasks;
import com.valueinmotion.desktop.task.Work;
import com.valueinmotion.desktop.theme.Themes;
import com.valueinmotion.desktop.today.StoredToday;
import com.valueinmotion.desktop.today.TodayScreen;
import com.valueinmotion.desktop.today.TodayViewModel;
import com.valueinmotion.diagnosis.Signal;
import com.valueinmotion.workbench.Portfolio;
import com.valueinmotion.workbench.Progress;
import com.valueinmotion.workbench.WindowSession;
import com.valueinmotion.workbench.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;

/** The window's composition root: screens, view models and use cases, joined by hand. */
final class Wiring {
  private final WindowSession session;
  private final Tasks tasks;

  /** Made where the portfolio is loaded, read on the JavaFX thread. */
  private volatile Overview overview;

  private final ReadOnlyObjectWrapper<ShellStatus> status;
  private final ShellViewModel frame;
  private final Importing importing;
  private final TodayViewModel today;
  private final TodayScreen todayScreen;
  private final PortfolioViewModel portfolio;
  private final PortfolioScreen portfolioScreen;
  private final AccountViewModel account;
  private final AccountScreen accountScreen;
  private final ImportScreen importScreen;
  private final RunsScreen runsScreen;
  private final ModelScreen modelScreen;
  private final PathDialogs dialogs = new PathDialogs();
  private final OpenPlans plans;
  private final Shell shell;
  private final Driving driving;
  private String driver = "";

  /** Who writes; read where the portfolio is loaded, and changed on the Model screen. */
  private volatile WhoWrites writing = WhoWrites.BY_TEMPLATE;

  /** Joins everything; nothing is loaded yet. */
  Wiring(WindowSession session, FxTasks tasks, Themes themes) {
    this.session = session;
    this.tasks = tasks;
    this.overview = Overview.of(session.shown(), writing);
    this.status = new ReadOnlyObjectWrapper<>(overview.status());
    this.frame = new ShellViewModel(status, () -> overview.accounts());
    this.importing = new Importing(session.own(), tasks, frame, dialogs, this::imported);
    this.today = new TodayViewModel(new StoredToday(session::shown), tasks, frame, frame);
    this.todayScreen = new TodayScreen(today, themes.palette());
    this.portfolio = new PortfolioViewModel(this::loadPortfolio, tasks, frame);
    this.portfolioScreen = new PortfolioScreen(portfolio, themes.palette());
    this.account =
        new AccountViewModel(
            id -> progress -> session.shown().diagnose().one(id, session.shown().asOf()),
            id -> progress -> session.shown().profile().of(id, session.shown().asOf(), progress),
            tasks,
            frame,
            session.own().zone());
    this.accountScreen = new AccountScreen(account, themes.palette());
    this.plans = new OpenPlans(session::shown, tasks, frame, themes, dialogs);
    this.runsScreen = new RunsScreen(runs(tasks), themes.palette());
    this.modelScreen =
        new ModelScreen(new ModelViewModel(new StoredModels(session::shown), tasks, this::writes));
    this.shell =
        new Shell(
            frame,
            tasks.running(),
            themes,
            new ShellContent(
                this::screen,
                () -> overview.signals(),
                this::explain,
                this::importFiles,
                this::commands));
    this.importScreen = importing.screen(shell::chooseFiles, themes.palette());
    this.driving = new Driving(session, tasks, new Moved());
    portfolio.ending().subscribe(how -> refreshStatus());
    today.tally().subscribe(now -> refreshStatus());
  }

  /** The window's content, at what is to be done today. */
  Scene start() {
    Scene scene = shell.scene();
    dialogs.over(scene);
    frame.open(new Destination.Today());
    portfolio.load(); // the palette and the frame know the accounts by it
    importing.resume();
    driving.start();
    return scene;
  }

  /** As if these files were dropped on the window: they are looked at, and wait for a commit. */
  void importFiles(List<Path> files) {
    importing.add(files);
  }

  /** Keeps what was edited and not saved: closing the window loses nothing. */
  void close() throws Exception {
    plans.keep();
  }

  private Screen screen(Destination destination) {
    return switch (destination) {
      case Destination.Today() -> todayScreen;
      case Destination.Portfolio() -> portfolioScreen;
      case Destination.Account(AccountId id) -> {
        account.open(id);
        yield accountScreen;
      }
      case Destination.Plan plan -> plans.screen(plan);
      case Destination.Proposal proposal -> plans.screen(proposal);
      case Destination.Import() -> importScreen;
      case Destination.Runs() -> runsScreen;
      case Destination.Model() -> modelScreen;
    };
  }

  private RunsViewModel runs(FxTasks running) {
    return new RunsViewModel(
        new StoredRuns(session::shown),
        running,
        running,
        new RunsViewModel.Surroundings(
            frame,
            frame,
            session.own().zone(),
            () -> session.shown().lifecycle().clock().instant()));
  }

  private Portfolio loadPortfolio(Progress progress) throws Exception {
    Workbench shown = session.shown();
    Portfolio loaded = shown.diagnose().all(shown.asOf(), progress);
    writing = WhoWrites.of(shown);
    overview = Overview.of(shown, writing, loaded, shown.lastImport().orElse(null));
    return loaded;
  }

  private void writes(WhoWrites now) {
    writing = now;
    refreshStatus();
  }

  private void refreshStatus() {
    status.set(
        overview
            .status()
            .writtenBy(writing.model(), writing.leaves())
            .withToReview(today.tally().get().open())
            .drivenBy(driver));
  }

  /** What is real takes the sample's place. */
  private void imported() {
    session.showOwn();
    storeChanged();
  }

  /** After any navigation: a screen that is left stops what it was loading. */
  private void storeChanged() {
    plans.leave();
    overview = Overview.of(session.shown(), WhoWrites.BY_TEMPLATE);
    refreshStatus();
    portfolio.load();
    today.storeChanged();
  }

  private List<Command> commands() {
    List<Command> commands = new ArrayList<>();
    commands.add(
        session.showsSample()
            ? new Command(
                "store.own",
                "Leave the sample: show my own accounts",
                "fth-user",
                null,
                this::showOwn)
            : new Command(
                "store.sample",
                "Open the sample portfolio",
                "fth-package",
                null,
                this::showSample));
    if (!(frame.current().get() instanceof Destination.Import)) { // it names them itself
      commands.addAll(importing.commands());
    }
    return commands;
  }

  private void showOwn() {
    session.showOwn();
    frame.open(new Destination.Today());
    storeChanged();
  }

  private void showSample() {
    Work<Workbench> open =
        progress -> {
          session.showSample();
          return session.shown();
        };
    tasks.start(
        "Opening the sample portfolio",
        open,
        ending -> {
          switch (ending) {
            case Ending.Done<Workbench> done -> {
              frame.open(new Destination.Today());
              storeChanged();
            }
            case Ending.Failed<Workbench>(String sentence) -> say(Notice.Tone.BAD, sentence);
            case Ending.Bug<Workbench> bug -> say(Notice.Tone.BAD, bug.sentence());
            case Ending.Cancelled<Workbench> cancelled ->
                say(Notice.Tone.PLAIN, "Cancelled; your own accounts stay open.");
          }
        });
  }

  private void explain(PaletteItem.Signal chosen) {
    session
        .shown()
        .policy()
        .signal(chosen.id())
        .map(Signal::explanation)
        .ifPresent(text -> say(Notice.Tone.PLAIN, text));
  }

  private void say(Notice.Tone tone, String text) {
    frame.show(new Notice(tone, text, null));
  }

  /** What the window does about who drives. */
  private final class Moved implements Driving.Listener {
    @Override
    public void drivenBy(String who) {
      driver = who;
      refreshStatus();
      if (!who.isEmpty()) {
        say(
            Notice.Tone.PLAIN,
            "Another window drives this store ("
                + who
                + "). This one watches, and takes over when"
                + " that is closed.");
      }
    }

    @Override
    public void takenOver() {
      say(Notice.Tone.GOOD, "This window drives the store now.");
      today.runAccounts();
    }

    @Override
    public void moved() {
      today.load();
    }
  }
}
