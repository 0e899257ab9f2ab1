package com.valueinmotion.workbench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.valueinmotion.diagnosis.Policy;
import com.valueinmotion.intake.format.Format;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Empty files to fill, for every kind of rows a person can bring. */
public final class Templates {
  /** The sheet of a workbook that explains its columns: no rows to import. */
  public static final String GUIDE = TemplateWorkbook.GUIDE;

  /** By name, in the order in which one would fill them. */
  private static final List<Map.Entry<String, String>> FORMATS =
      List.of(
          Map.entry("accounts", "portfolio-accounts"),
          Map.entry("usage", "portfolio-usage"),
          Map.entry("user-usage", "portfolio-user-usage"),
          Map.entry("contacts", "portfolio-contacts"),
          Map.entry("tickets", "portfolio-tickets"),
          Map.entry("opportunities", "portfolio-opportunities"),
          Map.entry("contracts", "portfolio-subscriptions"),
          Map.entry("invoices", "portfolio-invoices"),
          Map.entry("milestones", "portfolio-milestones"),
          Map.entry("outcomes", "portfolio-outcomes"),
          Map.entry("teams", "portfolio-teams"),
          Map.entry("notes", "portfolio-notes"),
          Map.entry("events", "portfolio-events"));

  private final List<Template> all;

  private Templates(List<Template> all) {
    this.all = List.copyOf(all);
  }

  public static Templates load() throws WorkbenchException {
    return of(ProductRules.load());
  }

  static Templates of(ProductRules rules) throws WorkbenchException {
    try {
      JsonNode guide =
          new ObjectMapper(new YAMLFactory()).readTree(Packed.text("/templates/columns.yaml"));
      Policy policy = rules.engine().policy();
      List<Template> all = new ArrayList<>();
      for (Map.Entry<String, String> each : FORMATS) {
        Format format =
            rules.formats().stream()
                .filter(f -> f.id().equals(each.getValue()))
                .findFirst()
                .orElseThrow();
        all.add(
            new Template(
                each.getKey(),
                format.title(),
                format.id(),
                TemplateColumns.of(each.getKey(), format, policy, guide)));
      }
      return new Templates(all);
    } catch (IOException e) {
      throw new WorkbenchException(
          "The templates packed with the workbench cannot be read: " + e.getMessage(), e);
    }
  }

  public List<Template> all() {
    return all;
  }

  /** The template of this name. */
  public Optional<Template> find(String name) {
    return all.stream().filter(template -> template.name().equals(name)).findFirst();
  }

  /** Its header alone, as a CSV. */
  public static String csv(Template template) {
    return String.join(",", template.headers()) + "\n";
  }

  /** Its columns explained, a line each. */
  public static String guide(Template template) {
    StringBuilder text = new StringBuilder();
    for (Template.Column column : template.columns()) {
      text.append(column.header()).append(": ").append(column.meaning());
      text.append("; ").append(column.write());
      if (!column.example().isEmpty() && !column.write().contains(column.example())) {
        text.append(", such as ").append(column.example());
      }
      text.append(
          switch (column.needed()) {
            case "yes" -> "; needed";
            case "no" -> "";
            default -> "; needed: " + column.needed();
          });
      text.append('\n');
    }
    return text.toString();
  }

  /**
   * Writes it as a CSV or as a workbook, as the file's name says.
   *
   * @param replace whether a file that is there may be replaced
   */
  public Path write(Template template, Path file, boolean replace) throws WorkbenchException {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (!name.endsWith(".csv") && !name.endsWith(".xlsx")) {
      throw new WorkbenchException(
          "A template is written as .csv or .xlsx; " + file + " is neither. Nothing was written.");
    }
    if (!replace && Files.exists(file)) {
      throw new WorkbenchException(
          file + " is there already and may be filled. Nothing was written; name another file.");
    }
    try {
      AtomicFile.write(
          file,
          name.endsWith(".csv")
              ? csv(template).getBytes(StandardCharsets.UTF_8)
              : TemplateWorkbook.of(template));
      return file;
    } catch (IOException e) {
      throw new WorkbenchException(
          file + " could not be written: " + e.getMessage() + ". Nothing was changed.", e);
    }
  }
}
