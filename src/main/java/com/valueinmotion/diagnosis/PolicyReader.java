package com.valueinmotion.diagnosis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a policy from the text of its files, and refuses what does not make sense. */
public final class PolicyReader {
  private final ObjectMapper mapper =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .build();

  /**
   * The shipped policy with packs laid over it, one after the other. Throws with file, line and
   * problem where a text is no policy or no pack.
   */
  public Policy read(PolicyTexts texts, PolicyPack... packs) throws PolicyException {
    LinedYaml catalogue = LinedYaml.read(PolicyTexts.SIGNALS, texts.signals()).section("/signals");
    LinedYaml risk = LinedYaml.read(PolicyTexts.RISK, texts.risk());
    LinedYaml measures = LinedYaml.read(PolicyTexts.MEASURES, texts.measures());
    for (PolicyPack pack : packs) {
      LinedYaml over = sections(pack);
      catalogue = catalogue.overlaid(over.section("/signals"));
      risk = risk.overlaid(over.section("/risk"));
      measures = measures.overlaid(over.section("/measures"));
    }
    List<Signal> signals = signals(catalogue);
    return new Policy(
        signals,
        rules(risk, signals.stream().map(Signal::id).collect(Collectors.toSet())),
        map(measures, new TypeReference<Measures>() {}),
        hash(texts, packs));
  }

  private static LinedYaml sections(PolicyPack pack) throws PolicyException {
    LinedYaml over = LinedYaml.read(pack.file(), pack.text());
    if (!over.tree().isObject()) {
      throw refused(over, "", "a pack has sections: " + PolicyPack.SECTIONS);
    }
    for (Map.Entry<String, JsonNode> section : over.tree().properties()) {
      if (!PolicyPack.SECTIONS.contains(section.getKey())) {
        throw refused(
            over,
            "/" + section.getKey(),
            "\"" + section.getKey() + "\" is no part of a pack; these are " + PolicyPack.SECTIONS);
      }
      boolean list = section.getKey().equals("signals");
      boolean map = section.getKey().equals("risk") || section.getKey().equals("measures");
      if ((list && !section.getValue().isArray()) || (map && !section.getValue().isObject())) {
        throw refused(
            over,
            "/" + section.getKey(),
            section.getKey()
                + " has the form it has in the shipped policy: a "
                + (list ? "list" : "map"));
      }
    }
    return over;
  }

  private List<Signal> signals(LinedYaml catalogue) throws PolicyException {
    List<Signal> signals = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (int at = 0; at < catalogue.tree().size(); at++) {
      JsonNode signal = catalogue.tree().get(at);
      if (!signal.has("label")) {
        throw refused(
            catalogue,
            "/" + at,
            "no signal is called "
                + signal.path("id").asText()
                + "; a new one says all that docs/signals.md shows of the others");
      }
    }
    List<SignalText> texts = map(catalogue, new TypeReference<List<SignalText>>() {});
    for (int at = 0; at < texts.size(); at++) {
      SignalText text = texts.get(at);
      try {
        PolicyFault.unless(ids.add(text.id()), "", "a second signal called " + text.id());
        signals.add(text.toSignal());
      } catch (IllegalArgumentException e) {
        String within = e instanceof PolicyFault fault ? fault.pointer() : "";
        throw refused(catalogue, "/" + at + within, text.id() + ": " + e.getMessage());
      }
    }
    return signals;
  }

  private RiskRules rules(LinedYaml risk, Set<String> signals) throws PolicyException {
    try {
      return map(risk, new TypeReference<RiskText>() {}).toRules(signals);
    } catch (PolicyFault fault) {
      throw refused(risk, fault.pointer(), String.valueOf(fault.getMessage()));
    }
  }

  private <T> T map(LinedYaml yaml, TypeReference<T> type) throws PolicyException {
    try {
      return mapper.readValue(mapper.treeAsTokens(yaml.tree()), type);
    } catch (UnrecognizedPropertyException e) {
      throw refused(
          yaml,
          pointer(e),
          "\"" + e.getPropertyName() + "\" is no setting; known are " + e.getKnownPropertyIds());
    } catch (JsonMappingException e) {
      String pointer = pointer(e);
      String setting = pointer.substring(pointer.lastIndexOf('/') + 1);
      throw refused(yaml, pointer, setting + ": " + problem(e));
    } catch (JsonProcessingException e) {
      throw refused(yaml, "", e.getOriginalMessage());
    } catch (IOException e) {
      throw new UncheckedIOException("a tree in memory was read", e);
    }
  }

  private static String problem(JsonMappingException e) {
    if (e instanceof InvalidFormatException wrong) {
      return "\"" + wrong.getValue() + "\" is not of the kind that stands in the shipped policy";
    }
    return e.getOriginalMessage();
  }

  private static String pointer(JsonMappingException e) {
    StringBuilder pointer = new StringBuilder();
    for (JsonMappingException.Reference step : e.getPath()) {
      pointer.append('/');
      pointer.append(
          step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName());
    }
    return pointer.toString();
  }

  private static PolicyException refused(LinedYaml yaml, String pointer, String problem) {
    LinedYaml.Place place = yaml.place(pointer);
    return new PolicyException(place.file(), place.line(), problem);
  }

  /** A pack without a word leaves the hash as it is. */
  private static String hash(PolicyTexts texts, PolicyPack... packs) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      List<String> all = new ArrayList<>(List.of(texts.signals(), texts.risk(), texts.measures()));
      for (PolicyPack pack : packs) {
        if (!pack.text().isBlank()) {
          all.add(pack.text());
        }
      }
      for (String text : all) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, 7);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
