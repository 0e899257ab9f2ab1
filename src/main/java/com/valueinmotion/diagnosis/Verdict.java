package com.valueinmotion.diagnosis;

import java.util.List;

/**
 * How broken the value flow is, and how sure that is.
 *
 * @param level how broken
 * @param upper how broken it could be if every unknown phase were broken
 * @param unproven LOW on too little evidence
 * @param index 0–100 inside the level's band
 * @param upperIndex the index if every unknown phase were as bad as can be
 * @param coverage percent of the expected evidence that is present and fresh
 * @param deciding how many of the unknown phases would have to be broken for the level to be
 *     higher; 0 where it cannot be
 * @param gates why the level was raised, in words
 */
public record Verdict(
    Level level,
    Level upper,
    boolean unproven,
    int index,
    int upperIndex,
    int coverage,
    int deciding,
    List<String> gates) {
  public Verdict {
    gates = List.copyOf(gates);
  }
}
