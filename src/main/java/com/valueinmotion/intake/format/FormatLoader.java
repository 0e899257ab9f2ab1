package com.valueinmotion.intake.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Reads formats from YAML. */
public final class FormatLoader {
  /** The formats that come with the workbench: file names under {@code formats/}. */
  public static final List<String> BUNDLED =
      List.of(
          "v0-json.yaml",
          "account-json.yaml",
          "salesforce-account.yaml",
          "salesforce-opportunity.yaml",
          "portfolio-accounts.yaml",
          "portfolio-contacts.yaml",
          "portfolio-usage.yaml",
          "portfolio-tickets.yaml",
          "portfolio-opportunities.yaml",
          "portfolio-invoices.yaml",
          "portfolio-milestones.yaml",
          "portfolio-outcomes.yaml",
          "portfolio-teams.yaml",
          "portfolio-user-usage.yaml",
          "portfolio-subscriptions.yaml",
          "portfolio-notes.yaml",
          "portfolio-events.yaml",
          "salesforce-contact.yaml",
          "salesforce-case.yaml",
          "salesforce-task.yaml",
          "salesforce-report-accounts.yaml",
          "salesforce-report-opportunities.yaml",
          "salesforce-report-cases.yaml",
          "salesforce-report-contacts.yaml",
          "hubspot-companies.yaml",
          "hubspot-deals.yaml",
          "hubspot-contacts.yaml",
          "hubspot-tickets.yaml",
          "hubspot-sync-company.yaml",
          "hubspot-sync-contact.yaml",
          "hubspot-sync-deal.yaml",
          "hubspot-sync-ticket.yaml",
          "planhat-companies.yaml",
          "planhat-endusers.yaml",
          "planhat-licenses.yaml",
          "planhat-nps.yaml",
          "planhat-metrics.yaml",
          "planhat-activities.yaml",
          "gainsight-companies.yaml",
          "gainsight-persons.yaml",
          "gainsight-timeline.yaml",
          "churnzero-accounts.yaml",
          "churnzero-events.yaml",
          "zendesk-tickets.yaml",
          "intercom-conversations.yaml",
          "stripe-subscriptions.yaml",
          "chargebee-subscriptions.yaml",
          "chartmogul-customers.yaml",
          "chartmogul-subscriptions.yaml",
          "amplitude-events.yaml",
          "mixpanel-events.yaml",
          "own-csv.yaml");

  private FormatLoader() {}

  /**
   * One format.
   *
   * @param file where the text came from, for messages
   */
  public static Format load(String file, String yaml) throws FormatException {
    Block top =
        Block.of(
            file,
            Yaml.parse(file, yaml),
            "id",
            "title",
            "shape",
            "kind",
            "recognise",
            "account",
            "date",
            "currency",
            "note",
            "columns",
            "measure",
            "vocabulary",
            "lastResort",
            "skip",
            "headers");
    RowKind kind = top.choice("kind", RowKind.class);
    if (!kind.hasValues() && (top.flag("vocabulary") || top.get("note") != null)) {
      throw top.wrong("kind", "has no vocabulary and no note: only accounts and usage have");
    }
    return new Format(
        top.text("id"),
        top.text("title"),
        top.choice("shape", Shape.class),
        kind,
        fingerprint(Block.of(file, top.require("recognise"), "all", "any", "none")),
        account(
            file, Block.of(file, top.require("account"), "ids", "name", "domain", "introduces")),
        top.column("date"),
        top.column("currency"),
        top.column("note"),
        columns(file, top, kind),
        measure(file, top, kind),
        top.flag("vocabulary"),
        top.flag("lastResort"),
        skips(file, top));
  }

  /**
   * All headers of the file that a format was made for, by which such files are known again; those
   * it knows where it does not say.
   */
  public static List<String> headers(String file, String yaml) throws FormatException {
    List<String> said = Block.of(file, Yaml.parse(file, yaml)).texts("headers");
    return said.isEmpty() ? List.copyOf(load(file, yaml).knownHeaders()) : said;
  }

  private static Fingerprint fingerprint(Block block) throws FormatException {
    return new Fingerprint(block.texts("all"), block.texts("any"), block.texts("none"));
  }

  private static AccountColumns account(String file, Block block) throws FormatException {
    List<IdColumn> ids = new ArrayList<>();
    for (Yaml item : block.items("ids")) {
      Block id =
          Block.of(file, item, "system", "from", "required", "as", "pattern", "hint", "otherwise");
      ids.add(
          new IdColumn(
              id.text("system"),
              id.reading(Column.of(id.texts("from"), id.flag("required"), Map.of())),
              id.get("pattern") == null ? null : pattern(id),
              id.text("hint", ""),
              id.get("otherwise") == null ? null : id.text("otherwise")));
    }
    Column name = block.column("name");
    Column domain = block.column("domain");
    if (ids.isEmpty() && name.from().isEmpty() && domain.from().isEmpty()) {
      throw block.wrong("account", "needs ids, a name or a domain: a row must say whose it is");
    }
    return new AccountColumns(ids, name, domain, block.flag("introduces"));
  }

  private static Pattern pattern(Block id) throws FormatException {
    try {
      return Pattern.compile(id.text("pattern"));
    } catch (PatternSyntaxException e) {
      throw id.wrong("pattern", "is no regular expression: " + e.getDescription());
    }
  }

  private static Map<String, Column> columns(String file, Block top, RowKind kind)
      throws FormatException {
    Map<String, Column> columns = new LinkedHashMap<>();
    Yaml node = top.get("columns");
    if (node != null) {
      Block block =
          Block.of(file, node, kind.properties().toArray(String[]::new)); // none: any word
      for (String target : block.all().keySet()) {
        columns.put(target, block.column(target));
      }
    }
    if (kind.needsKey() && !columns.containsKey("key")) {
      throw top.wrong("columns", "needs key: what tells one row from another");
    }
    return columns;
  }

  private static @Nullable MeasureColumns measure(String file, Block top, RowKind kind)
      throws FormatException {
    Yaml node = top.get("measure");
    if (node == null) {
      return null;
    }
    if (!kind.hasValues()) {
      throw top.wrong("measure", "is for accounts and usage: other rows have columns of their own");
    }
    Block block = Block.of(file, node, "name", "value");
    block.require("name");
    block.require("value");
    return new MeasureColumns(block.column("name"), block.column("value"));
  }

  private static List<SkipRule> skips(String file, Block top) throws FormatException {
    List<SkipRule> skips = new ArrayList<>();
    for (Yaml item : top.items("skip")) {
      Block rule = Block.of(file, item, "column", "is", "reason");
      skips.add(new SkipRule(rule.text("column"), rule.texts("is"), rule.text("reason")));
    }
    return skips;
  }
}
