package com.valueinmotion.intake;

import com.valueinmotion.account.StoreException;
import com.valueinmotion.intake.container.BrokenFileException;
import com.valueinmotion.intake.format.Binding;
import com.valueinmotion.intake.format.ColumnUse;
import com.valueinmotion.intake.format.Format;
import com.valueinmotion.intake.mapping.KnownMapping;
import com.valueinmotion.intake.mapping.Mapping;
import com.valueinmotion.intake.mapping.MatchedBy;
import com.valueinmotion.intake.row.Origin;
import com.valueinmotion.intake.row.RowMapping;
import com.valueinmotion.intake.table.Row;
import com.valueinmotion.intake.table.TableException;
import com.valueinmotion.intake.value.DayOrder;
import com.valueinmotion.intake.value.DecimalMark;
import jakarta.validation.Validator;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A part of a file whose format is known: what it is, and its rows. */
public final class Recognised {
  private final Part part;
  private final Stamp stamp;
  private final Sample sample;
  private final Binding binding;
  private final MatchedBy how;
  private final DecimalMark mark;
  private final Map<String, DayOrder> days;
  private final List<DayQuestion> questions;
  private final Validator validator;

  Recognised(
      Part part,
      Stamp stamp,
      Sample sample,
      Kinds.Chosen chosen,
      Conventions conventions,
      Validator validator) {
    this(
        part,
        stamp,
        sample,
        chosen.binding(),
        chosen.how(),
        conventions.mark(),
        both(chosen.binding().dayOrders(), conventions.orders()),
        conventions.questions(),
        validator);
  }

  private Recognised(
      Part part,
      Stamp stamp,
      Sample sample,
      Binding binding,
      MatchedBy how,
      DecimalMark mark,
      Map<String, DayOrder> days,
      List<DayQuestion> questions,
      Validator validator) {
    this.part = part;
    this.stamp = stamp;
    this.sample = sample;
    this.binding = binding;
    this.how = how;
    this.mark = mark;
    this.days = Map.copyOf(days);
    this.questions = questions;
    this.validator = validator;
  }

  /** The same with what a person says of its days, by column (folded). */
  public Recognised answered(Map<String, DayOrder> answers) {
    return new Recognised(
        part, stamp, sample, binding, how, mark, both(days, answers), questions, validator);
  }

  private static Map<String, DayOrder> both(
      Map<String, DayOrder> days, Map<String, DayOrder> stronger) {
    Map<String, DayOrder> all = new HashMap<>(days);
    all.putAll(stronger);
    return all;
  }

  public Part part() {
    return part;
  }

  /** Of the file's bytes, in hex; empty where only its beginning was looked at. */
  public String sha256() {
    return stamp.sha256();
  }

  /** The file's size in bytes, against which progress is reported; 0 where it is not known. */
  public long bytes() {
    return stamp.size();
  }

  public Format format() {
    return binding.format();
  }

  /** Which columns of the format stand where. */
  public Binding binding() {
    return binding;
  }

  /** How its bytes are rows, in words: {@code UTF-8, comma}. */
  public String layout() {
    return sample.layout().words();
  }

  /** What each column that counts is read as, in the file's order. */
  public List<ColumnUse> columns() {
    return binding.used();
  }

  /** All headers, as the file writes them. */
  public List<String> headers() {
    return sample.headers();
  }

  /** What the columns are read as, for a person to look at and to correct. */
  public Mapping mapping() {
    return KnownMapping.of(binding, sample.headers(), sample.rows(), days, how);
  }

  /** Headers that nothing is read from. */
  public List<String> ignoredColumns() {
    return binding.ignored();
  }

  /** The first rows. */
  public List<Row> sample() {
    return sample.rows();
  }

  /** How columns (folded) write days, as far as the file or a person has said. */
  public Map<String, DayOrder> dayOrders() {
    return days;
  }

  /** The columns of days that can be read in two ways and of which nobody has said. */
  public List<DayQuestion> questions() {
    return questions.stream().filter(question -> !days.containsKey(question.column())).toList();
  }

  /**
   * Reads every row: the second pass.
   *
   * @param undatedDay the event day of rows that carry no date
   * @param knownAt when we came to know what the file says
   * @param sink takes the rows; what it has taken counts only once this method has returned
   * @throws IntakeException where the file breaks off, or is no longer the one that was recognised
   * @throws StoreException where the sink fails
   */
  public Tally read(LocalDate undatedDay, Instant knownAt, RowSink sink)
      throws IntakeException, StoreException {
    Complaint complaint = new Complaint(part.title());
    RowMapping mapping =
        new RowMapping(
            binding,
            new Origin(part.file().name(), part.sheet(), undatedDay, knownAt, mark, days),
            validator,
            sample.headers());
    try (MeteredStream bytes = new MeteredStream(part.file().open())) {
      FileReading reading =
          new FileReading(
              CorrectedRows.open(sample.layout(), bytes),
              mapping,
              sink,
              bytes::count,
              sample.headers().size(),
              sample.layout().hasFixedHeaders());
      Tally tally = reading.toEnd();
      if (!bytes.sha256OfAll().equals(stamp.sha256())) {
        throw complaint.changed();
      }
      sink.progress(bytes.count());
      return tally;
    } catch (TableException | BrokenFileException e) {
      throw complaint.broken(e);
    } catch (IOException e) {
      throw complaint.unreadable(e);
    }
  }
}
