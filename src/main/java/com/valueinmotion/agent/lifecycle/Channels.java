package com.valueinmotion.agent.lifecycle;

import com.fasterxml.jackson.core.type.TypeReference;
import com.valueinmotion.agent.Cited;
import com.valueinmotion.agent.Proposal;
import com.valueinmotion.agent.Report;
import com.valueinmotion.agent.anchor.Anchored;
import java.util.List;

/** The channels of the lifecycle graph. */
public final class Channels {
  /** The account as it was loaded. */
  public static final Channel<Card> CARD = new Channel<>("card", new TypeReference<>() {});

  /** Anchors that were found in texts. */
  static final Channel<List<Anchored>> FETCHED = new Channel<>("fetched", new TypeReference<>() {});

  /** Anchors a person does without. */
  static final Channel<List<Waived>> WAIVED = new Channel<>("waived", new TypeReference<>() {});

  /** What a handoff holds. */
  public static final Channel<Audit> ANCHORS = new Channel<>("anchors", new TypeReference<>() {});

  /** That the handoff was complete once, and on which day. */
  static final Channel<String> PASSED = new Channel<>("passed", new TypeReference<>() {});

  /** How mature the account's record is, where it is held. */
  public static final Channel<Maturity> MATURITY =
      new Channel<>("maturity", new TypeReference<>() {});

  /** What the risk agent says. */
  public static final Channel<Report> RISK = new Channel<>("risk", new TypeReference<>() {});

  /** What there is to say of the people. */
  public static final Channel<List<Cited>> STAKEHOLDERS =
      new Channel<>("stakeholders", new TypeReference<>() {});

  /** The pain and its figure. */
  static final Channel<List<Cited>> PAIN = new Channel<>("pain", new TypeReference<>() {});

  /** What there is to say of the time to value. */
  static final Channel<List<Cited>> TIME_TO_VALUE =
      new Channel<>("timeToValue", new TypeReference<>() {});

  /** What there is to say of the licences. */
  static final Channel<List<Cited>> LICENCE_USE =
      new Channel<>("licenceUse", new TypeReference<>() {});

  /** What the seven agents say. */
  public static final Channel<List<Report>> REPORTS =
      new Channel<>("reports", new TypeReference<>() {});

  /** What is proposed and not decided. */
  public static final Channel<List<Proposal>> DRAFTS =
      new Channel<>("drafts", new TypeReference<>() {});

  /** What was rejected for good. */
  static final Channel<List<Rejected>> DECIDED = new Channel<>("decided", new TypeReference<>() {});

  /** What was approved and is under way. */
  public static final Channel<List<InForce>> IN_FORCE =
      new Channel<>("inForce", new TypeReference<>() {});

  /** What a person has just said. */
  static final Channel<Said> SAID = new Channel<>("verdict", new TypeReference<>() {});

  /** How the last look at what is under way ended. */
  public static final Channel<List<Outcome>> OUTCOMES =
      new Channel<>("outcomes", new TypeReference<>() {});

  private Channels() {}
}
