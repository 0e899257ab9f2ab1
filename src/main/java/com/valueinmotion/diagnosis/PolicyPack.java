package com.valueinmotion.diagnosis;

import java.util.List;

/**
 * A policy of one's own: only what differs from the shipped one, under {@code signals}, {@code
 * risk} and {@code measures}. Signals and gates are named by their id.
 *
 * @param file its name, for messages
 * @param text YAML
 */
public record PolicyPack(String file, String text) {
  static final List<String> SECTIONS = List.of("name", "signals", "risk", "measures");
}
