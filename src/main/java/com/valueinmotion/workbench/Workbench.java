package com.valueinmotion.workbench;

import com.valueinmotion.account.AccountStore;
import com.valueinmotion.account.AsOf;
import com.valueinmotion.account.ImportStore;
import com.valueinmotion.account.ImportStore.ImportRecord;
import com.valueinmotion.account.StoreException;
import com.valueinmotion.diagnosis.Policy;
import com.valueinmotion.diagnosis.PolicyPack;
import com.valueinmotion.intake.match.MatchStore;
import com.valueinmotion.store.SqliteStore;
import com.valueinmotion.workbench.draft.DraftText;
import com.valueinmotion.workbench.draft.ModelInRuns;
import com.valueinmotion.workbench.draft.Writing;
import com.valueinmotion.workbench.lifecycle.DriverSeat;
import com.valueinmotion.workbench.lifecycle.Lifecycle;
import com.valueinmotion.workbench.lifecycle.Seat;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The composition root: one store, opened, with every use case wired to it by hand. Also knows the
 * day: today, unless the store's clock stands still, as the sample portfolio's does.
 */
public final class Workbench implements AutoCloseable {
  private static final String STANDING_CLOCK = "clock";

  private final SqliteStore store;
  private final ProductRules rules;
  private final Clock clock;
  private final @Nullable LocalDate standsAt;
  private final @Nullable BlankFolder passing;
  private final Writing writing;
  private Seat seat = Seat.FREE;

  private Workbench(
      SqliteStore store,
      ProductRules rules,
      Clock clock,
      @Nullable LocalDate standsAt,
      @Nullable BlankFolder passing) {
    this.store = store;
    this.rules = rules;
    this.clock = clock;
    this.standsAt = standsAt;
    this.passing = passing;
    this.writing = new Writing(store, rules, clock, person());
  }

  /** Opens the store, and makes it where there is none. */
  public static Workbench open(Path store, Clock clock) throws StoreException, WorkbenchException {
    return open(store, ProductRules.load(), clock);
  }

  static Workbench open(Path file, ProductRules rules, Clock clock) throws StoreException {
    SqliteStore store = SqliteStore.open(file);
    LocalDate standsAt = store.settings().get(STANDING_CLOCK).map(LocalDate::parse).orElse(null);
    return new Workbench(store, rules, clock, standsAt, null);
  }

  /** Opens a store whose clock stands still at {@code day} from now on. */
  public static Workbench openStanding(Path file, LocalDate day, Clock clock)
      throws StoreException, WorkbenchException {
    SqliteStore store = SqliteStore.open(file);
    store.settings().put(STANDING_CLOCK, day.toString());
    return new Workbench(store, ProductRules.load(), clock, day, null);
  }

  /** Opens an empty store to try something on: it goes when it is closed. */
  public static Workbench openBlank(Clock clock) throws StoreException, WorkbenchException {
    BlankFolder folder = BlankFolder.make();
    try {
      SqliteStore store = SqliteStore.open(folder.path().resolve("blank.db"));
      return new Workbench(store, ProductRules.load(), clock, null, folder);
    } catch (StoreException | WorkbenchException e) {
      folder.delete();
      throw e;
    }
  }

  public ImportFiles importFiles() {
    return new ImportFiles(
        store.imports(),
        lookingBack(),
        store.matches(),
        mappings(),
        rules.engine(),
        clock.getZone());
  }

  public PreviewFiles preview() {
    return new PreviewFiles(mappings());
  }

  /** What the columns of files are read as. */
  public Mappings mappings() {
    return new Mappings(store.mappings(), rules.intake());
  }

  /** A folder that is looked into for new files. */
  public WatchFolder watchFolder() {
    return new WatchFolder(store.settings());
  }

  public SinceLastImport sinceLastImport() {
    return new SinceLastImport(lookingBack(), store.imports(), rules.engine());
  }

  /** What was imported, and taking it back. */
  public ImportStore imports() {
    return store.imports();
  }

  /** Rows that imports refused, as files to correct. */
  public RefusedRows refusedRows() {
    return new RefusedRows(store.imports());
  }

  /** Which names are one account. */
  public MatchStore matches() {
    return store.matches();
  }

  public DiagnosePortfolio diagnose() {
    return new DiagnosePortfolio(lookingBack(), rules.engine());
  }

  /** Diagnoses by the shipped policy with a pack laid over it. */
  public DiagnosePortfolio diagnose(PolicyPack pack) throws WorkbenchException {
    return new DiagnosePortfolio(lookingBack(), ProductRules.engineBy(pack));
  }

  public TryChanges tryChanges() {
    return new TryChanges(lookingBack(), rules.engine());
  }

  public ComparePolicies comparePolicies() {
    return new ComparePolicies(lookingBack());
  }

  public RecordDiagnoses record() {
    return new RecordDiagnoses(
        lookingBack(), store.imports(), store.diagnoses(), rules.engine(), clock);
  }

  public MeasurePortfolio measure() {
    return new MeasurePortfolio(lookingBack(), store.measures(), rules.engine());
  }

  public ProfileAccount profile() {
    return new ProfileAccount(lookingBack(), rules.engine());
  }

  /** Compares by the shipped policy with a pack laid over it. */
  public ProfileAccount profile(PolicyPack pack) throws WorkbenchException {
    return new ProfileAccount(lookingBack(), ProductRules.engineBy(pack));
  }

  public Plans plans() {
    return new Plans(
        lookingBack(), store.plans(), rules.engine(), rules.proposer(), clock, lifecycle());
  }

  /** What running accounts takes; with the model that is chosen, where one is. */
  public Lifecycle lifecycle() {
    LocalEffects effects = new LocalEffects(store.plans(), draftsFolder());
    ModelInRuns model = writing.inRuns(null);
    return rules
        .lifecycle(store, lookingBack(), effects, this::asOf, clock, holder(), seat)
        .by(model, model);
  }

  /** From now on runs are driven, and decisions taken, from that seat only. */
  void drivenFrom(Seat other) {
    this.seat = other;
  }

  /** The seat of the window that drives this store's runs; not claimed yet. */
  DriverSeat seat() {
    return new DriverSeat(store.journal(), clock, holder());
  }

  private String holder() {
    return person() + " (process " + ProcessHandle.current().pid() + ")";
  }

  /** Who writes texts for accounts: models, drafts and what they took. */
  public Writing writing() {
    return writing;
  }

  /** Texts for accounts. */
  public DraftText drafts() throws StoreException {
    return writing.drafts(lifecycle(), plans());
  }

  /** The log of decisions, as a file. */
  public DecisionLog decisionLog() {
    return new DecisionLog(store.decisions());
  }

  /** Where mail drafts of approved plans are written: beside the store. */
  public Path draftsFolder() {
    String name = store.file().getFileName().toString();
    return store.file().resolveSibling(name.replaceFirst("\\.[^.]*$", "") + "-drafts");
  }

  public ExportPlan export() {
    return new ExportPlan(clock);
  }

  public AccountStore accounts() {
    return lookingBack();
  }

  private LookingBack lookingBack() {
    return new LookingBack(store.accounts(), store.imports(), clock);
  }

  /** Whether that day lies before anything was known, and is seen with what is known now. */
  public boolean isHindsight(AsOf asOf) throws StoreException {
    return lookingBack().isHindsight(asOf);
  }

  public Policy policy() {
    return rules.engine().policy();
  }

  /** What a person calls a format: "Salesforce accounts" for {@code salesforce-account}. */
  public String formatTitle(String id) {
    return mappings().title(id, rules.formats());
  }

  public ZoneId zone() {
    return clock.getZone();
  }

  /** The newest import, if there was one. */
  public Optional<ImportRecord> lastImport() throws StoreException {
    return store.imports().imports().stream().findFirst();
  }

  /** Now, or the day at whose end the store's clock stands. */
  public AsOf asOf() {
    return standsAt == null
        ? new AsOf(LocalDate.now(clock), clock.instant())
        : AsOf.endOf(standsAt);
  }

  /** Whether the store's clock stands still. */
  public boolean clockStands() {
    return standsAt != null;
  }

  /** The clock's own moment, wherever the store's day stands: when somebody decided something. */
  public Instant now() {
    return clock.instant();
  }

  /** When a file exported on that day was known: the end of its morning; null means now. */
  public Instant knownOn(@Nullable LocalDate day) {
    LocalDate said = day == null ? standsAt : day;
    return said == null
        ? clock.instant()
        : said.atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant();
  }

  public Path storeFile() {
    return store.file();
  }

  /** Who sits here, as decisions record it. */
  public String person() {
    return System.getProperty("user.name", "unknown");
  }

  @Override
  public void close() throws StoreException {
    store.close();
    if (passing != null) {
      passing.delete();
    }
  }
}
