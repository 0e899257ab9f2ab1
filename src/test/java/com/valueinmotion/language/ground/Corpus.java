package com.valueinmotion.language.ground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.valueinmotion.language.draft.Artefact;
import com.valueinmotion.language.draft.Wording;
import com.valueinmotion.language.draft.WordingJson;
import com.valueinmotion.language.evidence.Audience;
import com.valueinmotion.language.evidence.Fact;
import com.valueinmotion.language.evidence.Pack;
import com.valueinmotion.language.evidence.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Packs, good drafts and attacks that were written by hand. */
public final class Corpus {
  private static final Path ROOT = Path.of("src", "test", "resources", "language");
  private static final YAMLMapper YAML = new YAMLMapper();

  private Corpus() {}

  /** A draft that is good, and the pack it was written from. */
  public record Good(
      String id, Artefact artefact, String pack, String to, Wording wording, boolean mutate) {
    public Pack pack(Audience audience) {
      Pack all = Corpus.pack(ROOT.resolve("packs").resolve(pack + ".yaml"), audience);
      return to.isEmpty() ? all : addressed(all);
    }

    private Pack addressed(Pack all) {
      return new Pack(
          all.account(),
          all.asOf(),
          all.audience(),
          all.owner(),
          all.people().stream()
              .map(p -> new Person(p.name(), p.role(), p.email(), p.name().equals(to)))
              .toList(),
          all.names(),
          all.facts());
    }
  }

  /** What a model that obeys a note would write. */
  public record Attack(
      String id, String kind, String note, boolean readsLikeInstructions, List<Obeyed> answers) {}

  /** One such answer, and the words that must not get through. */
  public record Obeyed(Artefact artefact, Wording wording, List<String> bad) {}

  public static GroundingRules rules() {
    try {
      return GroundingRules.read(
          Files.readString(Path.of("resources/policy", GroundingRules.FILE)),
          Files.readString(Path.of("resources/policy", GroundingRules.WORDS)));
    } catch (IOException | GroundingException e) {
      throw new IllegalStateException(e);
    }
  }

  public static List<Good> good() {
    return drafts("good-");
  }

  /** The drafts of the files whose names begin so. */
  public static List<Good> drafts(String prefix) {
    return files("drafts", prefix).flatMap(file -> items(file).map(Corpus::good)).toList();
  }

  public static List<Attack> attacks() {
    return files("attacks", "")
        .filter(file -> !file.endsWith("pack.yaml") && !file.endsWith("benign.yaml"))
        .flatMap(file -> items(file).map(Corpus::attack))
        .toList();
  }

  /** Notes and drafts that only look like attacks. */
  public static List<Attack> benign() {
    return items(ROOT.resolve("attacks").resolve("benign.yaml")).map(Corpus::attack).toList();
  }

  public static Pack attacked(Audience audience) {
    return pack(ROOT.resolve("attacks").resolve("pack.yaml"), audience);
  }

  static Pack pack(Path file, Audience audience) {
    JsonNode node = read(file);
    List<Person> people = new ArrayList<>();
    node.path("people")
        .forEach(
            p ->
                people.add(
                    new Person(
                        p.path("name").asText(),
                        text(p, "role"),
                        text(p, "email"),
                        p.path("addressed").asBoolean())));
    List<String> names = new ArrayList<>();
    node.path("names").forEach(name -> names.add(name.asText()));
    List<Fact> facts = new ArrayList<>();
    node.path("facts").forEach(fact -> facts.add(fact(fact)));
    return new Pack(
        node.path("account").asText(),
        LocalDate.parse(node.path("asOf").asText()),
        audience,
        node.path("owner").asText(),
        people,
        names,
        facts);
  }

  private static Fact fact(JsonNode node) {
    return new Fact(
        node.path("id").asText(),
        Fact.Kind.valueOf(upper(node, "kind")),
        node.path("label").asText(),
        node.path("text").asText(),
        node.has("state") ? Fact.State.valueOf(upper(node, "state")) : null,
        node.has("better") ? Fact.Way.valueOf(upper(node, "better")) : null,
        node.has("moved") ? Fact.Way.valueOf(upper(node, "moved")) : null,
        1,
        node.path("source").asText(),
        node.path("told").asBoolean());
  }

  private static Good good(JsonNode node) {
    return new Good(
        node.path("id").asText(),
        artefact(node),
        node.path("pack").asText(),
        node.path("to").asText(),
        wording(node),
        node.path("mutate").asBoolean());
  }

  private static Attack attack(JsonNode node) {
    List<Obeyed> answers = new ArrayList<>();
    node.path("answers")
        .forEach(
            answer -> {
              List<String> bad = new ArrayList<>();
              answer.path("bad").forEach(words -> bad.add(words.asText()));
              answers.add(new Obeyed(artefact(answer), wording(answer), bad));
            });
    return new Attack(
        node.path("id").asText(),
        node.path("kind").asText(),
        node.path("note").asText(),
        node.path("reads_like_instructions").asBoolean(),
        answers);
  }

  private static Artefact artefact(JsonNode node) {
    return Artefact.valueOf(upper(node, "artefact"));
  }

  private static Wording wording(JsonNode node) {
    return WordingJson.parse(node.toString());
  }

  private static Stream<Path> files(String folder, String prefix) {
    try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(prefix))
          .filter(file -> file.toString().endsWith(".yaml"))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<JsonNode> items(Path file) {
    List<JsonNode> items = new ArrayList<>();
    read(file).forEach(items::add);
    return items.stream();
  }

  private static JsonNode read(Path file) {
    try {
      return YAML.readTree(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static @Nullable String text(JsonNode node, String field) {
    return node.has(field) ? node.path(field).asText() : null;
  }

  private static String upper(JsonNode node, String field) {
    return node.path(field).asText().toUpperCase(Locale.ROOT);
  }
}
