package io.samklang.cli;

import io.samklang.check.Mention;
import io.samklang.event.AnalysedArticle;
import io.samklang.fact.Fact;
import io.samklang.fact.FactPair;
import io.samklang.fact.FeatureWeights;
import io.samklang.run.ExaminedFinding;
import io.samklang.text.LineIndex;
import io.samklang.text.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A finding with all that was tried for it, as lines for people. */
final class ExplanationText {
  /** So many of the features of a pair are told, heaviest first. */
  private static final int TOLD = 5;

  /** A partner less sure than this was hardly one. */
  private static final double LEAST = 0.02;

  private final FeatureWeights weights = new FeatureWeights();
  private final ExaminedFinding examined;
  private final List<String> lines = new ArrayList<>();

  private ExplanationText(ExaminedFinding examined) {
    this.examined = examined;
  }

  static List<String> lines(ExaminedFinding examined) {
    ExplanationText text = new ExplanationText(examined);
    text.addHead();
    text.addPassages();
    text.addValues();
    text.addPartners();
    text.addLowered();
    return text.lines;
  }

  private void addHead() {
    lines.add(
        format(
            "%s  %s  confidence %.2f  %s",
            examined.finding().severity().word(),
            examined.finding().check(),
            examined.finding().confidence(),
            examined.finding().fingerprint()));
    lines.add("  " + examined.finding().message());
  }

  private void addPassages() {
    title("passages held to state the same");
    List<String> told = new ArrayList<>();
    for (FactPair pair : examined.made()) {
      String passages =
          format(
              "alignment %.2f, likeness %.2f%n      %s%n      %s",
              pair.passages().score(),
              pair.passages().likeness(),
              sentence(pair.a()),
              sentence(pair.b()));
      if (!told.contains(passages)) {
        told.add(passages);
        lines.add("  " + passages);
      }
    }
  }

  private void addValues() {
    title("values tried");
    for (Mention mention : examined.finding().mentions()) {
      fact(mention)
          .ifPresent(
              fact ->
                  lines.add(
                      "  “%s” %s: %s"
                          .formatted(flat(fact.text()), place(fact), Readings.of(fact))));
    }
    for (FactPair pair : examined.made()) {
      lines.add("  " + compared(pair));
    }
  }

  private static String compared(FactPair pair) {
    return "“%s” / “%s” %s"
        .formatted(
            flat(pair.a().text()), flat(pair.b().text()), ComparisonText.of(pair.comparison()));
  }

  private void addPartners() {
    title("partners considered");
    for (Mention mention : examined.finding().mentions()) {
      List<FactPair> partners =
          examined.partners(mention).stream().filter(pair -> pair.score() >= LEAST).toList();
      lines.add("  of “%s”".formatted(flat(mention.text())));
      partners.forEach(pair -> addPartner(pair, mention));
      if (partners.isEmpty()) {
        lines.add("    none by itself: it agrees with another mention");
      }
    }
  }

  private void addPartner(FactPair pair, Mention mention) {
    Fact other = ExaminedFinding.isAt(pair.a(), mention) ? pair.b() : pair.a();
    lines.add(
        format(
            "    %.2f  “%s” %s: %s%s",
            pair.score(),
            flat(other.text()),
            place(other),
            ComparisonText.outcome(pair.comparison()),
            examined.isChosen(pair) ? "" : " (not kept: one of the two has a better partner)"));
    String weighed =
        weights.of(pair).stream()
            .limit(TOLD)
            .map(w -> format("%+.1f %s", w.weight(), w.words()))
            .collect(Collectors.joining("; "));
    if (!weighed.isEmpty()) {
      lines.add("          " + weighed);
    }
  }

  private void addLowered() {
    title("what lowered the severity");
    List<String> lowered = examined.lowered();
    lowered.forEach(reason -> lines.add("  " + reason));
    if (lowered.isEmpty()) {
      lines.add("  nothing beside the confidence");
    }
  }

  private Optional<Fact> fact(Mention mention) {
    return examined.considered().stream()
        .flatMap(pair -> pair.facts().stream())
        .flatMap(pair -> Stream.of(pair.a(), pair.b()))
        .filter(fact -> ExaminedFinding.isAt(fact, mention))
        .findFirst();
  }

  private static String sentence(Fact fact) {
    AnalysedArticle article = fact.article();
    return article.language() + "  " + place(fact) + "  " + flat(article.textOf(fact.sentence()));
  }

  private static String place(Fact fact) {
    var article = fact.article().article();
    String place = article.origin().place();
    if (article.origin().recordLine().isPresent()) {
      return place;
    }
    Position at = LineIndex.of(article.text()).positionOf(fact.mention().start());
    return place + ":" + at.line() + ":" + at.column();
  }

  private void title(String title) {
    lines.add("");
    lines.add(title);
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
