package com.valueinmotion.diagnosis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a policy pack from the text of its files, and refuses what does not make sense. */
public final class PolicyReader {
  private final ObjectMapper yaml =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  /** Throws with file, line and problem where a text is no policy. */
  public Policy read(PolicyTexts texts) throws PolicyException {
    List<Signal> signals = signals(texts.signals());
    RiskRules rules = rules(texts.risk(), signals);
    Measures measures = parse(PolicyTexts.MEASURES, texts.measures(), Measures.class);
    return new Policy(
        signals, rules, measures, hash(texts.signals(), texts.risk(), texts.measures()));
  }

  private List<Signal> signals(String text) throws PolicyException {
    SignalText.Catalogue catalogue = parse(PolicyTexts.SIGNALS, text, SignalText.Catalogue.class);
    List<Signal> signals = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (SignalText signal : catalogue.signals()) {
      int line = lineOf(text, "id: " + signal.id());
      try {
        if (!ids.add(signal.id())) {
          throw new IllegalArgumentException("a second signal called " + signal.id());
        }
        signals.add(signal.toSignal());
      } catch (IllegalArgumentException e) {
        throw new PolicyException(PolicyTexts.SIGNALS, line, signal.id() + ": " + e.getMessage());
      }
    }
    return signals;
  }

  private RiskRules rules(String text, List<Signal> signals) throws PolicyException {
    Set<String> ids = signals.stream().map(Signal::id).collect(Collectors.toSet());
    try {
      return parse(PolicyTexts.RISK, text, RiskText.class).toRules(ids);
    } catch (IllegalArgumentException e) {
      throw new PolicyException(PolicyTexts.RISK, 0, String.valueOf(e.getMessage()));
    }
  }

  private <T> T parse(String file, String text, Class<T> type) throws PolicyException {
    try {
      return yaml.readValue(text, type);
    } catch (UnrecognizedPropertyException e) {
      throw new PolicyException(
          file,
          e.getLocation().getLineNr(),
          "\"" + e.getPropertyName() + "\" is no setting; known are " + e.getKnownPropertyIds());
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new PolicyException(file, line, e.getOriginalMessage());
    }
  }

  private static int lineOf(String text, String needle) {
    int at = text.indexOf(needle);
    return at < 0 ? 0 : (int) text.substring(0, at).lines().count();
  }

  private static String hash(String... texts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String text : texts) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, 7);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
