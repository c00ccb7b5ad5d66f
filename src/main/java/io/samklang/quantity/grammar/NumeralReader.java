package io.samklang.quantity.grammar;

import io.samklang.quantity.Amount;
import io.samklang.quantity.grammar.Numeral.Form;
import io.samklang.quantity.grammar.Phrases.Hit;
import io.samklang.text.LanguageTag;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads numbers in figures, words, or both, with scale words, fractions and vague plurals. */
final class NumeralReader {
  private static final PerLanguage<NumeralReader> BY_LANGUAGE =
      new PerLanguage<>(NumeralReader::new);

  private static final int MAX_SCALES = 3;
  private static final int MAX_DECIMALS = 9;
  private static final int LONGEST_TALLY = 3;

  private final NumberWords words;
  private final Magnitudes magnitudes;
  private final FractionWords fractions;
  private final HedgeReader hedges;
  private final Phrases<BigDecimal> scales = Phrases.forwards();
  private final Phrases<Amount> vague = Phrases.forwards();
  private final Phrases<Amount> vagueBeforeScale = Phrases.forwards();
  private final Phrases<Amount> tallies = Phrases.forwards();
  private final Phrases<Boolean> points = Phrases.forwards();

  private NumeralReader(LanguageTag language) {
    words = NumberWords.of(language);
    magnitudes = new Magnitudes(language);
    fractions = FractionWords.of(language);
    hedges = HedgeReader.of(language);
    for (Table.Row row : Table.read(language, "scales.tsv")) {
      row.list(1).forEach(form -> scales.add(form, new BigDecimal(row.cell(0))));
    }
    for (Table.Row row : Table.read(language, "vague.tsv")) {
      Amount amount = Amount.between(new BigDecimal(row.cell(0)), new BigDecimal(row.cell(1)));
      row.list(3).forEach(form -> vague(row.cell(2)).add(form, amount));
    }
    Table.read(language, "ranges.tsv").stream()
        .filter(row -> row.cell(0).equals("point"))
        .forEach(row -> row.list(1).forEach(form -> points.add(form, true)));
  }

  private Phrases<Amount> vague(String kind) {
    return switch (kind) {
      case "alone" -> vague;
      case "tally" -> tallies;
      case "scaled" -> vagueBeforeScale;
      default -> throw new IllegalStateException("no kind of vague plural: " + kind);
    };
  }

  static NumeralReader of(LanguageTag language) {
    return BY_LANGUAGE.get(language);
  }

  NumberWords words() {
    return words;
  }

  /**
   * The number that begins with lexeme {@code from}.
   *
   * @param joining whether a free-standing and may join two parts of it
   */
  Optional<Numeral> find(Lexed text, int from, boolean joining) {
    return text.at(from).isDigits()
        ? figures(text, from)
        : longest(spelled(text, from, joining), phrase(text, from));
  }

  /** The factor of the scale word at {@code at}. */
  Optional<Hit<BigDecimal>> scale(Lexed text, int at) {
    return text.isSameLine(at) ? scales.find(text, at) : Optional.empty();
  }

  private Optional<Numeral> figures(Lexed text, int from) {
    return Figures.find(text, from)
        .map(
            f ->
                new Numeral(from, f.end(), Amounts.open(f.value(), f.alternatives()), Form.FIGURES))
        .map(n -> fractions.quotient(text, n))
        .map(n -> fractions.extend(text, n))
        .map(n -> spelledDecimals(text, n))
        .map(n -> magnitudes.extend(text, n))
        .map(n -> scaled(text, n));
  }

  private Optional<Numeral> spelled(Lexed text, int from, boolean joining) {
    return words
        .find(text, from, joining)
        .filter(m -> !m.ordinal())
        .map(m -> word(from, m))
        .map(n -> hedged(text, n))
        .map(n -> fractions.extend(text, n))
        .map(n -> spelledDecimals(text, n))
        .map(n -> scaled(text, n));
  }

  private static Numeral word(int from, NumberWords.Match match) {
    Form form = match.article() ? Form.ARTICLE : Form.WORDS;
    return new Numeral(from, match.end(), Amount.exact(match.value()), form);
  }

  /** {@code en drøy time}, {@code ein knappes Drittel}: what hedges stands inside. */
  private Numeral hedged(Lexed text, Numeral numeral) {
    boolean inside = numeral.is(Form.ARTICLE) && hedges.inside(text, numeral.end()).isPresent();
    return inside
        ? new Numeral(numeral.from(), numeral.end() + 1, numeral.amount(), Form.ARTICLE)
        : numeral;
  }

  private Optional<Numeral> phrase(Lexed text, int from) {
    Optional<Numeral> fraction = fractions.find(text, from).map(n -> scaled(text, n));
    Optional<Numeral> alone =
        vague.find(text, from).map(hit -> vague(from, hit)).map(n -> scaled(text, n));
    Optional<Numeral> multiplied =
        vagueBeforeScale
            .find(text, from)
            .map(hit -> vague(from, hit))
            .map(n -> scaled(text, n))
            .filter(n -> scale(text, n.end() - 1).isPresent());
    return longest(fraction, longest(longest(alone, multiplied), tally(text, from)));
  }

  /** {@code ett 30-tal}, {@code ett drygt 30-tal}: about so many, as a vague plural has it. */
  private Optional<Numeral> tally(Lexed text, int from) {
    boolean article = words.find(text, from, false).filter(NumberWords.Match::article).isPresent();
    int at = hedges.inside(text, from + 1).isPresent() ? from + 2 : from + 1;
    boolean joint = text.isSameLine(at) && Boundaries.isDash(text, at + 1) && isTight(text, at);
    if (!article || !joint || !text.at(at).isDigits() || text.raw(at).length() > LONGEST_TALLY) {
      return Optional.empty();
    }
    BigDecimal about = new BigDecimal(text.raw(at));
    return tallies
        .find(text, at + 2)
        .map(hit -> new Numeral(from, hit.end(), hit.value(), Form.VAGUE))
        .map(n -> n.times(about, n.end()));
  }

  private static boolean isTight(Lexed text, int at) {
    return text.isGlued(at + 1) && text.isGlued(at + 2);
  }

  private static Numeral vague(int from, Hit<Amount> hit) {
    return new Numeral(from, hit.end(), hit.value(), Form.VAGUE);
  }

  private static Optional<Numeral> longest(Optional<Numeral> a, Optional<Numeral> b) {
    return b.filter(n -> a.isEmpty() || n.end() > a.get().end()).or(() -> a);
  }

  /** {@code zwei Komma acht}: digits after the word of the decimal sign, one or several. */
  private Numeral spelledDecimals(Lexed text, Numeral whole) {
    Optional<Hit<Boolean>> point =
        text.isSameLine(whole.end()) ? points.find(text, whole.end()) : Optional.empty();
    if (point.isEmpty() || whole.is(Form.ARTICLE)) {
      return whole;
    }
    return decimals(text, point.get().end())
        .map(d -> new Numeral(whole.from(), d.end(), decimal(whole, d.digits()), whole.form()))
        .orElse(whole);
  }

  private static Amount decimal(Numeral whole, String digits) {
    BigDecimal part = new BigDecimal("0." + digits);
    return Amount.exact(whole.amount().value().orElseThrow().add(part));
  }

  /** Digits said after the decimal sign, with the index of the lexeme after them. */
  private record Decimals(int end, String digits) {}

  /**
   * One by one, {@code tre komma en fire}, or two places in one word, {@code tre komma fjorten}.
   */
  private Optional<Decimals> decimals(Lexed text, int from) {
    StringBuilder digits = new StringBuilder();
    int end = from;
    for (Optional<BigDecimal> d = digit(text, end);
        d.isPresent() && digits.length() < MAX_DECIMALS;
        d = digit(text, end)) {
      digits.append(d.get().toPlainString());
      end++;
    }
    if (!digits.isEmpty()) {
      return Optional.of(new Decimals(end, digits.toString()));
    }
    Optional<BigDecimal> word =
        text.isSameLine(from) ? words.cardinal(text.at(from).form()) : Optional.empty();
    return word.filter(NumeralReader::isTwoPlaces)
        .map(places -> new Decimals(from + 1, places.toPlainString()));
  }

  private static boolean isTwoPlaces(BigDecimal value) {
    return value.compareTo(BigDecimal.TEN) >= 0 && value.compareTo(BigDecimal.valueOf(99)) <= 0;
  }

  private Optional<BigDecimal> digit(Lexed text, int at) {
    Optional<BigDecimal> value =
        text.at(at).isDigits()
            ? Optional.of(text.raw(at)).filter(d -> d.length() == 1).map(BigDecimal::new)
            : words.cardinal(text.at(at).form());
    return value.filter(v -> v.compareTo(BigDecimal.TEN) < 0 && text.isSameLine(at));
  }

  /** {@code 3 hundre tusen millioner}: at most three scale words. */
  private Numeral scaled(Lexed text, Numeral numeral) {
    Numeral result = numeral;
    for (int i = 0; i < MAX_SCALES; i++) {
      Optional<Hit<BigDecimal>> next = scale(text, result.end());
      if (next.isEmpty()) {
        return result;
      }
      result = result.times(next.get().value(), next.get().end());
    }
    return result;
  }
}
