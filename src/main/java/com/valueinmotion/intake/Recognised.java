package com.valueinmotion.intake;

import com.valueinmotion.account.StoreException;
import com.valueinmotion.intake.format.Binding;
import com.valueinmotion.intake.format.ColumnUse;
import com.valueinmotion.intake.format.Format;
import com.valueinmotion.intake.row.Origin;
import com.valueinmotion.intake.row.RowMapping;
import com.valueinmotion.intake.table.Probe;
import com.valueinmotion.intake.table.TableException;
import jakarta.validation.Validator;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A file whose format is known: what it is, and its rows. */
public final class Recognised {
  private final SourceFile file;
  private final Probe probe;
  private final Sample sample;
  private final Binding binding;
  private final Validator validator;

  Recognised(SourceFile file, Probe probe, Sample sample, Binding binding, Validator validator) {
    this.file = file;
    this.probe = probe;
    this.sample = sample;
    this.binding = binding;
    this.validator = validator;
  }

  /** Of the file's bytes, in hex. */
  public String sha256() {
    return probe.sha256();
  }

  /** The file's size in bytes, against which progress is reported. */
  public long bytes() {
    return probe.size();
  }

  public Format format() {
    return binding.format();
  }

  /** How its bytes are read as text: {@code UTF-8}, {@code windows-1252}. */
  public String charset() {
    return probe.charset();
  }

  /** What each column that counts is read as, in the file's order. */
  public List<ColumnUse> columns() {
    return binding.used();
  }

  /** Headers that nothing is read from. */
  public List<String> ignoredColumns() {
    return binding.ignored();
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
    Complaint complaint = new Complaint(file.name());
    RowMapping mapping =
        new RowMapping(
            binding,
            new Origin(file.name(), undatedDay, knownAt, sample.decimalMark(binding.numbers())),
            validator);
    try (MeteredStream bytes = new MeteredStream(file.open())) {
      FileReading reading =
          new FileReading(
              sample.table(probe.encoding().reader(bytes), probe.encoding()),
              mapping,
              sink,
              bytes,
              sample);
      Tally tally = reading.toEnd();
      if (!bytes.sha256OfAll().equals(probe.sha256())) {
        throw complaint.changed();
      }
      sink.progress(bytes.count());
      return tally;
    } catch (TableException e) {
      throw complaint.broken(e);
    } catch (IOException e) {
      throw complaint.unreadable(e);
    }
  }
}
