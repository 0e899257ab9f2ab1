package com.valueinmotion.intake;

import com.valueinmotion.account.Key;
import com.valueinmotion.intake.container.BrokenFileException;
import com.valueinmotion.intake.format.Binding;
import com.valueinmotion.intake.format.Format;
import com.valueinmotion.intake.format.RowKind;
import com.valueinmotion.intake.format.Synonyms;
import com.valueinmotion.intake.format.Vocabulary;
import com.valueinmotion.intake.mapping.Mapping;
import com.valueinmotion.intake.mapping.Target;
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
import java.util.Map;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/** Recognises files. Pure: the same bytes, formats and vocabulary always give the same facts. */
public final class Intake {
  private final Kinds kinds;
  private final Validator validator;

  /** For these formats and words, where nothing is known of how people call things besides. */
  public Intake(List<Format> formats, List<Key> vocabulary) {
    this(formats, vocabulary, Synonyms.NONE);
  }

  /**
   * For these formats and words.
   *
   * @param vocabulary account fields and signals
   * @param synonyms how people write headers
   * @throws IllegalArgumentException where one word means two things, two formats have one id, or a
   *     format requires a word that there is not
   */
  public Intake(List<Format> formats, List<Key> vocabulary, Synonyms synonyms) {
    this(
        new Kinds(formats, new Vocabulary(vocabulary), synonyms, Map.of()),
        // The default interpolator evaluates expressions and needs an engine for them.
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator());
    kinds.vocabulary().check(formats);
  }

  private Intake(Kinds kinds, Validator validator) {
    this.kinds = kinds;
    this.validator = validator;
  }

  /**
   * The same with what a person has said of files, which comes before any format.
   *
   * @param remembered by the fingerprint of their headers
   */
  public Intake remembering(Map<String, Format> remembered) {
    return new Intake(
        new Kinds(kinds.formats(), kinds.vocabulary(), kinds.synonyms(), remembered), validator);
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
    return recognise(part, true, null);
  }

  /** The same from the file's beginning alone: at once, however large it is. */
  public Recognised preview(Part part) throws IntakeException {
    return recognise(part, false, null);
  }

  /** Reads the part by this format, whatever else it may be. */
  public Recognised recognise(Part part, Format format) throws IntakeException {
    return recognise(part, true, format);
  }

  /** The same from the file's beginning alone. */
  public Recognised preview(Part part, Format format) throws IntakeException {
    return recognise(part, false, format);
  }

  /** What the columns are read as, or may be read as where that is not known. */
  public Mapping propose(Part part) throws IntakeException {
    return kinds.propose(part, look(part));
  }

  /** What the columns may be read as where a person says what the rows are about. */
  public Mapping propose(Part part, RowKind kind) throws IntakeException {
    return kinds.propose(kind, look(part));
  }

  /** What a column of such rows may be read as. */
  public List<Target> targets(RowKind kind) {
    return kinds.targets(kind);
  }

  /** Whether the vocabulary has a word of this id. */
  public boolean knows(String word) {
    return kinds.vocabulary().byId(word).isPresent();
  }

  private Recognised recognise(Part part, boolean whole, @Nullable Format by)
      throws IntakeException {
    Complaint complaint = new Complaint(part.title());
    Probe probe = probe(part.file(), complaint, whole);
    if (probe.isPacked() && part.sheet() == null) {
      return recognise(Unpacking.only(part.file()), whole, by);
    }
    try {
      Sample sample = sample(part, probe, complaint);
      Kinds.Chosen chosen =
          by == null ? kinds.of(sample, complaint) : kinds.by(by, sample, complaint);
      Conventions conventions = conventions(part, sample, chosen.binding(), whole);
      return new Recognised(
          part, new Stamp(probe.sha256(), probe.size()), sample, chosen, conventions, validator);
    } catch (TableException | BrokenFileException e) {
      throw complaint.broken(e);
    } catch (IOException e) {
      throw complaint.unreadable(e);
    }
  }

  private static Sample look(Part part) throws IntakeException {
    Complaint complaint = new Complaint(part.title());
    Probe probe = probe(part.file(), complaint, false);
    if (probe.isPacked() && part.sheet() == null) {
      return look(Unpacking.only(part.file()));
    }
    try {
      return sample(part, probe, complaint);
    } catch (TableException | BrokenFileException e) {
      throw complaint.broken(e);
    } catch (IOException e) {
      throw complaint.unreadable(e);
    }
  }

  private static Sample sample(Part part, Probe probe, Complaint complaint)
      throws IOException, TableException, IntakeException {
    if (probe.foreign() != null) {
      throw complaint.foreign(probe.foreign());
    }
    if (!probe.isPacked() && probe.isBlank()) {
      throw complaint.empty();
    }
    Layout layout =
        part.sheet() == null
            ? Sample.layout(probe)
            : new Layout.Sheet(Workbook.of(part.file()), part.sheet());
    try (InputStream bytes = part.file().open()) {
      return Sample.read(layout, bytes);
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

  /** From the sample; where that leaves something open, from the whole file. */
  private static Conventions conventions(
      Part part, Sample sample, Binding binding, boolean mayReadOn)
      throws IOException, TableException {
    Conventions conventions = new Conventions(binding, sample.layout());
    sample.rows().forEach(conventions::see);
    if (mayReadOn && !sample.whole() && conventions.isOpen()) {
      try (InputStream bytes = part.file().open()) {
        Table table = CorrectedRows.open(sample.layout(), bytes);
        for (Row row = table.next(); row != null; row = table.next()) {
          conventions.see(row);
        }
      }
    }
    return conventions;
  }
}
