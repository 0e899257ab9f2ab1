package com.valueinmotion.intake;

import com.valueinmotion.intake.format.Binder;
import com.valueinmotion.intake.format.Binding;
import com.valueinmotion.intake.format.Format;
import com.valueinmotion.intake.format.HeaderRow;
import com.valueinmotion.intake.format.Headers;
import com.valueinmotion.intake.format.Recognition;
import com.valueinmotion.intake.format.RowKind;
import com.valueinmotion.intake.format.Shape;
import com.valueinmotion.intake.format.Synonyms;
import com.valueinmotion.intake.format.Vocabulary;
import com.valueinmotion.intake.mapping.Choices;
import com.valueinmotion.intake.mapping.KnownMapping;
import com.valueinmotion.intake.mapping.Mapping;
import com.valueinmotion.intake.mapping.MatchedBy;
import com.valueinmotion.intake.mapping.Proposer;
import com.valueinmotion.intake.mapping.Target;
import com.valueinmotion.intake.value.DayOrder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What files can be: formats that are known, those a person has mapped, and what may be guessed.
 *
 * @param formats the formats
 * @param remembered what a person has said of files, by the fingerprint of their headers
 */
record Kinds(
    List<Format> formats,
    Vocabulary vocabulary,
    Synonyms synonyms,
    Map<String, Format> remembered) {
  Kinds {
    formats = List.copyOf(formats);
    remembered = Map.copyOf(remembered);
  }

  /** A format, fitted to a file, and why this one. */
  record Chosen(Binding binding, MatchedBy how) {}

  /** What a person said of such files comes first, then the formats. */
  Chosen of(Sample sample, Complaint complaint) throws IntakeException {
    Binding known = remembered(sample);
    if (known != null) {
      return new Chosen(known, MatchedBy.REMEMBERED);
    }
    return switch (recognition(sample)) {
      case Recognition.Unknown unknown ->
          throw complaint.unknown(sample.headers(), unknown.nearest(), unknown.lacking());
      case Recognition.Tie tie -> throw complaint.tie(tie.one().id(), tie.other().id());
      case Recognition.Found found ->
          new Chosen(clear(found.binding(), sample, complaint), MatchedBy.EXACT);
    };
  }

  /** By a format that is given. */
  Chosen by(Format format, Sample sample, Complaint complaint) throws IntakeException {
    Binding binding = Binder.bind(format, headers(sample), vocabulary);
    if (!binding.lacking().isEmpty()) {
      throw complaint.unfit(format.title(), binding.lacking());
    }
    return new Chosen(clear(binding, sample, complaint), MatchedBy.REMEMBERED);
  }

  /** A column may stand there twice, but not say two things. */
  private static Binding clear(Binding binding, Sample sample, Complaint complaint)
      throws IntakeException {
    List<String> contradicted = contradicted(binding, sample);
    if (!contradicted.isEmpty()) {
      throw complaint.repeated(contradicted);
    }
    return binding;
  }

  private static List<String> contradicted(Binding binding, Sample sample) {
    return sample.rows().stream()
        .flatMap(row -> binding.contradictedIn(row).stream())
        .distinct()
        .toList();
  }

  /** What the columns are read as; proposed where that is not known, or known only in part. */
  Mapping propose(Part part, Sample sample) {
    Map<String, DayOrder> days = Conventions.ordersIn(sample);
    Binding known = remembered(sample);
    MatchedBy how = MatchedBy.REMEMBERED;
    if (known == null
        && recognition(sample) instanceof Recognition.Found(Binding found)
        && !found.format().lastResort()) {
      known = found;
      how = MatchedBy.EXACT;
    }
    return known == null
        ? proposer().propose(part.title(), sample.headers(), sample.rows(), days)
        : KnownMapping.of(known, sample.headers(), sample.rows(), days, how);
  }

  Mapping propose(RowKind kind, Sample sample) {
    return proposer().propose(kind, sample.headers(), sample.rows(), Conventions.ordersIn(sample));
  }

  /** What a column may be read as. */
  List<Target> targets(RowKind kind) {
    return new Choices(formats, vocabulary).of(kind);
  }

  private Proposer proposer() {
    return new Proposer(formats, vocabulary, synonyms);
  }

  private Recognition recognition(Sample sample) {
    return Recognition.of(
        formats,
        vocabulary,
        headers(sample),
        sample.layout().hasFixedHeaders() ? Shape.CSV : Shape.JSON);
  }

  private @Nullable Binding remembered(Sample sample) {
    Format format = remembered.get(Headers.fingerprint(sample.headers()));
    if (format == null) {
      return null;
    }
    Binding binding = Binder.bind(format, headers(sample), vocabulary);
    return binding.lacking().isEmpty() && contradicted(binding, sample).isEmpty() ? binding : null;
  }

  private static HeaderRow headers(Sample sample) {
    return new HeaderRow(sample.headers(), sample.layout().hasFixedHeaders());
  }
}
