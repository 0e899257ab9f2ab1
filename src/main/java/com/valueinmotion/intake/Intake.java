package com.valueinmotion.intake;

import com.valueinmotion.account.Key;
import com.valueinmotion.intake.container.BrokenFileException;
import com.valueinmotion.intake.format.Binding;
import com.valueinmotion.intake.format.Format;
import com.valueinmotion.intake.format.HeaderRow;
import com.valueinmotion.intake.format.Recognition;
import com.valueinmotion.intake.format.Shape;
import com.valueinmotion.intake.format.Vocabulary;
import com.valueinmotion.intake.table.Layout;
import com.valueinmotion.intake.table.Probe;
import com.valueinmotion.intake.table.Row;
import com.valueinmotion.intake.table.Table;
import com.valueinmotion.intake.table.TableException;
import com.valueinmotion.intake.workbook.Workbook;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Recognises files. Pure: the same bytes, formats and vocabulary always give the same facts. */
public final class Intake {
  private final List<Format> formats;
  private final Vocabulary vocabulary;
  private final Validator validator;

  /**
   * For these formats and words.
   *
   * @param vocabulary account fields and signals
   * @throws IllegalArgumentException where one word means two things, two formats have one id, or a
   *     format requires a word that there is not
   */
  public Intake(List<Format> formats, List<Key> vocabulary) {
    this.formats = List.copyOf(formats);
    this.vocabulary = new Vocabulary(vocabulary);
    this.vocabulary.check(formats);
    // The default interpolator evaluates expressions and needs an engine for them.
    this.validator =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
  }

  /** What of the file is read as one table each: itself, a zip's files, a workbook's sheets. */
  public List<Part> parts(SourceFile file) throws IntakeException {
    return Unpacking.parts(file);
  }

  /** Sniffs encoding, hash and format of a file that is one table; reads the file once. */
  public Recognised recognise(SourceFile file) throws IntakeException {
    return recognise(Part.of(file));
  }

  /** Sniffs encoding, hash and format; reads the file once, or twice where its days are open. */
  public Recognised recognise(Part part) throws IntakeException {
    return recognise(part, true);
  }

  /** The same from the file's beginning alone: at once, however large it is. */
  public Recognised preview(Part part) throws IntakeException {
    return recognise(part, false);
  }

  private Recognised recognise(Part part, boolean whole) throws IntakeException {
    Complaint complaint = new Complaint(part.title());
    Probe probe = probe(part.file(), complaint, whole);
    if (probe.foreign() != null) {
      throw complaint.foreign(probe.foreign());
    }
    if (probe.isPacked() && part.sheet() == null) {
      return recognise(Unpacking.only(part.file()), whole);
    }
    if (!probe.isPacked() && probe.isBlank()) {
      throw complaint.empty();
    }
    try {
      Sample sample = sample(part, probe);
      Binding binding = binding(sample, complaint);
      Conventions conventions = conventions(part, sample, binding, whole);
      return new Recognised(
          part, new Stamp(probe.sha256(), probe.size()), sample, binding, conventions, validator);
    } catch (TableException | BrokenFileException e) {
      throw complaint.broken(e);
    } catch (IOException e) {
      throw complaint.unreadable(e);
    }
  }

  private static Probe probe(SourceFile file, Complaint complaint, boolean whole)
      throws IntakeException {
    try (InputStream bytes = file.open()) {
      return whole ? Probe.of(bytes) : Probe.ofHead(bytes);
    } catch (BrokenFileException e) {
      throw complaint.broken(e);
    } catch (IOException e) {
      throw complaint.unreadable(e);
    }
  }

  private static Sample sample(Part part, Probe probe) throws IOException, TableException {
    Layout layout =
        part.sheet() == null
            ? Sample.layout(probe)
            : new Layout.Sheet(Workbook.of(part.file()), part.sheet());
    try (InputStream bytes = part.file().open()) {
      return Sample.read(layout, bytes);
    }
  }

  private Binding binding(Sample sample, Complaint complaint) throws IntakeException {
    boolean fixed = sample.layout().hasFixedHeaders();
    HeaderRow headers = new HeaderRow(sample.headers(), fixed);
    Shape shape = fixed ? Shape.CSV : Shape.JSON;
    return switch (Recognition.of(formats, vocabulary, headers, shape)) {
      case Recognition.Unknown unknown ->
          throw complaint.unknown(sample.headers(), unknown.nearest().title(), unknown.lacking());
      case Recognition.Tie tie -> throw complaint.tie(tie.one().id(), tie.other().id());
      case Recognition.Found found -> {
        List<String> contradicted =
            sample.rows().stream()
                .flatMap(row -> found.binding().contradictedIn(row).stream())
                .distinct()
                .toList();
        if (!contradicted.isEmpty()) {
          throw complaint.repeated(contradicted);
        }
        yield found.binding();
      }
    };
  }

  /** From the sample; where that leaves something open, from the whole file. */
  private static Conventions conventions(
      Part part, Sample sample, Binding binding, boolean mayReadOn)
      throws IOException, TableException {
    Conventions conventions = new Conventions(binding, sample.layout());
    sample.rows().forEach(conventions::see);
    if (mayReadOn && !sample.whole() && conventions.isOpen()) {
      try (InputStream bytes = part.file().open()) {
        Table table = sample.layout().open(bytes);
        for (Row row = table.next(); row != null; row = table.next()) {
          conventions.see(row);
        }
      }
    }
    return conventions;
  }
}
