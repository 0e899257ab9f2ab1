package com.valueinmotion.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What no file may hold. Each rule gives its findings as "path:line: what". */
final class RepositoryRules {
  static final int LONGEST_CLASS = 300;

  /** Written in pieces, so that this file does not hold what it looks for. */
  static final List<String> REGISTRIES =
      List.of(
              "repo maven apache org",
              "repo1 maven org",
              "central sonatype com",
              "oss sonatype org",
              "maven google com",
              "plugins gradle org",
              "jcenter bintray com",
              "jitpack io",
              "registry npmjs org",
              "pypi org",
              "files pythonhosted org",
              "crates io",
              "rubygems org",
              "proxy golang org",
              "deb debian org",
              "docker io",
              "ghcr io")
          .stream()
          .map(host -> host.replace(' ', '.'))
          .toList();

  private static final Pattern REGISTRY =
      Pattern.compile(
          "(?<![\\w.-])(?:"
              + String.join("|", REGISTRIES.stream().map(Pattern::quote).toList())
              + ")");

  /** Folders of one person's or one build's machine. */
  private static final Pattern MACHINE_PATH =
      Pattern.compile(
          "(?<![\\w.~})-])/(?:home|Users|root|work|tmp)/\\w|\\b[A-Za-z]:\\\\+Users\\\\");

  /** In comments only: some formats know a task type of that name. */
  private static final Pattern UNFINISHED =
      Pattern.compile("(?:/[/*]|^\\s*\\*|#|<!--).*\\b(?:TO" + "DO|FIX" + "ME|X" + "XX)\\b");

  private RepositoryRules() {}

  static List<String> longClasses(SourceTree tree) {
    return tree.texts().entrySet().stream()
        .filter(file -> file.getKey().startsWith("src/main/java/"))
        .filter(file -> file.getValue().lines().count() > LONGEST_CLASS)
        .map(file -> file.getKey() + ": " + file.getValue().lines().count() + " lines")
        .toList();
  }

  static List<String> unfinishedBusiness(SourceTree tree) {
    return find(UNFINISHED, tree, "src/main/", "resources/");
  }

  static List<String> registryHosts(SourceTree tree) {
    return find(REGISTRY, tree, "");
  }

  static List<String> machinePaths(SourceTree tree) {
    return find(MACHINE_PATH, tree, "");
  }

  private static List<String> find(Pattern pattern, SourceTree tree, String... under) {
    List<String> findings = new ArrayList<>();
    for (Map.Entry<String, String> file : tree.texts().entrySet()) {
      if (List.of(under).stream().noneMatch(file.getKey()::startsWith)) {
        continue;
      }
      List<String> lines = file.getValue().lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        if (pattern.matcher(lines.get(i)).find()) {
          findings.add(file.getKey() + ":" + (i + 1) + ": " + lines.get(i).strip());
        }
      }
    }
    return findings;
  }
}
