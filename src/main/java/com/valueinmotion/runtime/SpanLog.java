package com.valueinmotion.runtime;

import java.util.List;

/** Where spans are kept. They are only ever added. */
public interface SpanLog {
  /** All of them, or none. */
  void add(List<Span> spans) throws JournalException;

  /** What belongs to a run, oldest first. */
  List<Span> ofRun(long run) throws JournalException;

  /** What was about a subject, oldest first. */
  List<Span> ofSubject(String subject) throws JournalException;

  /** Everything, oldest first. */
  List<Span> all() throws JournalException;
}
