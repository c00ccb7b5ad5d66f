package io.samklang.fact;

import io.samklang.annotate.Sentence;
import io.samklang.annotate.Token;
import io.samklang.event.AnalysedArticle;
import io.samklang.event.Profile;
import io.samklang.lexicon.Lexicon;
import io.samklang.quantity.Comparison;
import io.samklang.quantity.Comparison.Cause;
import io.samklang.quantity.Comparison.Outcome;
import io.samklang.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Pairs the figures of names and references in aligned passages. Equal ones agree; where each
 * passage has one left over, beside a word that means the same, and one of them stands nowhere in
 * the other article, that one may be wrong.
 */
public final class CodePairing {
  /** Figures, or capitals with figures: {@code 6321}, {@code E18}, {@code S-400}. */
  private static final Pattern CODE = Pattern.compile("\\p{Lu}{0,4}-?\\d{1,5}\\p{Lu}?");

  /** Certainty in passages of translations that are surely aligned. Set by hand. */
  private static final double LEFT_OVER = 0.95;

  /** What is left of it where one of the figures stands elsewhere too. Set by hand. */
  private static final double ELSEWHERE = 0.9;

  private final Frame frame;

  public CodePairing(Lexicon lexicon) {
    this.frame = new Frame(lexicon);
  }

  /** The pairs of figures of two articles. */
  public List<FactPair> pair(Profile a, Profile b, List<PassagePair> passages) {
    double closeness = 1 - Independence.of(a.article(), b.article(), passages);
    List<FactPair> pairs = new ArrayList<>();
    for (PassagePair passage : passages) {
      if (passage.score() >= PassageAligner.ALIGNED) {
        List<CodeFact> ofA = codes(a.article(), passage.a());
        List<CodeFact> ofB = ofA.isEmpty() ? List.of() : codes(b.article(), passage.b());
        agreeing(ofA, ofB, passage).forEach(pairs::add);
        contradicting(without(ofA, ofB), without(ofB, ofA), passage, closeness)
            .ifPresent(pairs::add);
      }
    }
    return pairs;
  }

  private static List<CodeFact> codes(AnalysedArticle article, int index) {
    Sentence sentence = article.sentences().get(index);
    List<Token> tokens = sentence.tokens();
    return IntStream.range(0, tokens.size())
        .filter(i -> CODE.matcher(tokens.get(i).text()).matches())
        .filter(i -> isNoQuantity(article, sentence, tokens.get(i)))
        .mapToObj(i -> code(article, sentence, i))
        .toList();
  }

  private static CodeFact code(AnalysedArticle article, Sentence sentence, int at) {
    Token token = sentence.tokens().get(at);
    Span mention =
        Stream.of(at - 1, at + 1)
            .filter(i -> i >= 0 && i < sentence.tokens().size())
            .map(i -> sentence.tokens().get(i))
            .filter(CodePairing::isOfName)
            .findFirst()
            .map(word -> word.span().union(token.span()))
            .orElse(token.span());
    return new CodeFact(article, sentence, token.span(), mention, value(token));
  }

  private static boolean isOfName(Token word) {
    return word.text().equals("§") || Character.isUpperCase(word.text().codePointAt(0));
  }

  private static boolean isNoQuantity(AnalysedArticle article, Sentence sentence, Token token) {
    return article.quantitiesOf(sentence).stream()
        .noneMatch(quantity -> quantity.span().overlaps(token.span()));
  }

  private static String value(Token token) {
    return token.text().replace("-", "").toUpperCase(Locale.ROOT);
  }

  private static Stream<FactPair> agreeing(
      List<CodeFact> ofA, List<CodeFact> ofB, PassagePair passage) {
    return ofA.stream()
        .flatMap(
            x ->
                ofB.stream()
                    .filter(y -> y.value().equals(x.value()))
                    .limit(1)
                    .map(y -> FactPair.agreeing(x, y, passage)));
  }

  private static List<CodeFact> without(List<CodeFact> codes, List<CodeFact> others) {
    return codes.stream()
        .filter(code -> others.stream().noneMatch(other -> other.value().equals(code.value())))
        .toList();
  }

  private Optional<FactPair> contradicting(
      List<CodeFact> ofA, List<CodeFact> ofB, PassagePair passage, double closeness) {
    if (ofA.size() != 1 || ofB.size() != 1) {
      return Optional.empty();
    }
    CodeFact x = ofA.get(0);
    CodeFact y = ofB.get(0);
    boolean oneKind = letters(x).equals(letters(y));
    boolean knowsX = stands(x, y.article());
    boolean knowsY = stands(y, x.article());
    if (!oneKind || knowsX && knowsY || !haveOneFrame(x, y)) {
      return Optional.empty();
    }
    boolean elsewhere = knowsX || knowsY;
    List<String> reasons =
        List.of(
            passage.reason(),
            "the figures stand beside words that mean the same, and "
                + (elsewhere ? "one of them" : "neither of them")
                + " stands elsewhere in the other article");
    return Optional.of(
        new FactPair(
            x,
            y,
            new Comparison(Outcome.CONTRADICTS, Cause.VALUE, List.of()),
            passage,
            LEFT_OVER * passage.score() * closeness * (elsewhere ? ELSEWHERE : 1),
            reasons,
            Map.of()));
  }

  private static String letters(CodeFact code) {
    return code.value().replaceAll("\\d", "");
  }

  private boolean haveOneFrame(CodeFact x, CodeFact y) {
    Frame.Place placeX = new Frame.Place(x.article(), x.sentence(), x.figure());
    Frame.Place placeY = new Frame.Place(y.article(), y.sentence(), y.figure());
    return frame.agreesBefore(placeX, placeY) || frame.agreesAfter(placeX, placeY);
  }

  private static boolean stands(CodeFact code, AnalysedArticle article) {
    return article.sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .anyMatch(token -> value(token).equals(code.value()));
  }
}
