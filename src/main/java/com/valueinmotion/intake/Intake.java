package com.valueinmotion.intake;

import com.valueinmotion.account.Key;
import com.valueinmotion.intake.format.Format;
import com.valueinmotion.intake.format.HeaderRow;
import com.valueinmotion.intake.format.Recognition;
import com.valueinmotion.intake.format.Shape;
import com.valueinmotion.intake.format.Vocabulary;
import com.valueinmotion.intake.table.Probe;
import com.valueinmotion.intake.table.TableException;
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

  /** Sniffs encoding, hash and format; reads the file once. */
  public Recognised recognise(SourceFile file) throws IntakeException {
    Complaint complaint = new Complaint(file.name());
    Probe probe;
    try (InputStream bytes = file.open()) {
      probe = Probe.of(bytes);
    } catch (IOException e) {
      throw complaint.unreadable(e);
    }
    if (probe.foreign() != null) {
      throw complaint.foreign(probe.foreign());
    }
    if (probe.head().isBlank()) {
      throw complaint.empty();
    }
    Sample sample;
    try {
      sample = Sample.of(probe);
    } catch (TableException e) {
      throw complaint.broken(e);
    } catch (IOException e) {
      throw complaint.unreadable(e);
    }
    HeaderRow headers = new HeaderRow(sample.headers(), sample.shape() == Shape.CSV);
    return switch (Recognition.of(formats, vocabulary, headers, sample.shape())) {
      case Recognition.Unknown unknown ->
          throw complaint.unknown(sample.headers(), unknown.nearest().title(), unknown.lacking());
      case Recognition.Tie tie -> throw complaint.tie(tie.one().id(), tie.other().id());
      case Recognition.Found found when !found.binding().repeated().isEmpty() ->
          throw complaint.repeated(found.binding().repeated());
      case Recognition.Found found ->
          new Recognised(file, probe, sample, found.binding(), validator);
    };
  }
}
