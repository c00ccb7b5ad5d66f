package io.samklang.quantity.grammar;

import io.samklang.quantity.Amount;
import io.samklang.quantity.grammar.Numeral.Form;
import io.samklang.quantity.grammar.Phrases.Hit;
import io.samklang.text.LanguageTag;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Halves, thirds and quarters in words, figures and signs. Quotients have twelve figures. */
final class FractionWords {
  private static final MathContext FIGURES = new MathContext(12, RoundingMode.HALF_EVEN);
  private static final Map<String, String> SIGNS =
      Map.of(
          "½", "0.5", "¼", "0.25", "¾", "0.75", "⅓", "1/3", "⅔", "2/3", "⅕", "0.2", "⅛", "0.125");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal LARGEST_DENOMINATOR = BigDecimal.TEN;
  private static final BigDecimal SMALLEST_DENOMINATOR = BigDecimal.valueOf(3);

  private final Phrases<BigDecimal> numbers = Phrases.forwards();
  private final Phrases<BigDecimal> halves = Phrases.forwards();
  private final Phrases<BigDecimal> parts = Phrases.forwards();
  private final Phrases<BigDecimal> additions = Phrases.forwards();
  private final Map<String, BigDecimal> suffixes = new TreeMap<>();
  private final Set<String> partEndings = new TreeSet<>(Comparator.reverseOrder());
  private final NumberWords words;
  private final PhraseWords phrases;
  private final UnitTable units;

  private FractionWords(LanguageTag language) {
    words = NumberWords.of(language);
    phrases = PhraseWords.of(language);
    units = UnitTable.of(language);
    for (Table.Row row : Table.read(language, "fractions.tsv")) {
      BigDecimal value = new BigDecimal(row.cell(1));
      row.list(2).forEach(form -> add(row.cell(0), form, value));
    }
  }

  static FractionWords of(LanguageTag language) {
    return new FractionWords(language);
  }

  private void add(String kind, String form, BigDecimal value) {
    switch (kind) {
      case "number", "whole" -> numbers.add(form, value);
      case "half" -> halves.add(form, value);
      case "part" -> parts.add(form, value);
      case "plus" -> additions.add(form, value);
      case "part-ending" -> partEndings.add(Lexer.fold(form));
      case "suffix" -> suffixes.put(Lexer.fold(form), value);
      default -> throw new IllegalStateException("no kind of fraction: " + kind);
    }
  }

  /** A fraction that begins with the lexeme at {@code from}: {@code halvannen}, {@code ⅔}. */
  Optional<Numeral> find(Lexed text, int from) {
    Optional<Numeral> sign =
        sign(text.raw(from)).map(v -> numeral(from, from + 1, v, Form.FIGURES));
    Optional<Numeral> number =
        numbers.find(text, from).map(hit -> numeral(from, hit.end(), hit.value(), Form.WORDS));
    Optional<Numeral> half =
        halves.find(text, from).map(hit -> numeral(from, hit.end(), hit.value(), Form.ARTICLE));
    return sign.or(() -> number).or(() -> half).or(() -> suffixed(text, from));
  }

  private Optional<Numeral> suffixed(Lexed text, int from) {
    String form = text.at(from).form();
    for (Map.Entry<String, BigDecimal> suffix : suffixes.entrySet()) {
      if (form.endsWith(suffix.getKey()) && form.length() > suffix.getKey().length()) {
        String head = form.substring(0, form.length() - suffix.getKey().length());
        Optional<BigDecimal> whole = words.cardinal(head);
        if (whole.isPresent()) {
          BigDecimal value = whole.get().add(suffix.getValue());
          return Optional.of(numeral(from, from + 1, value, Form.WORDS));
        }
      }
    }
    return Optional.empty();
  }

  /** {@code 3/4} and {@code 2 1/2}: denominators up to ten, numerators below them. */
  Numeral quotient(Lexed text, Numeral numeral) {
    int slash = numeral.end();
    boolean written =
        numeral.end() == numeral.from() + 1
            && text.isGlued(slash)
            && (text.is(slash, "/") || text.is(slash, "⁄"))
            && text.isGlued(slash + 1)
            && text.at(slash + 1).isDigits()
            && text.raw(slash + 1).length() <= 2;
    if (!written) {
      return mixed(text, numeral);
    }
    BigDecimal above = numeral.amount().value().orElseThrow();
    BigDecimal below = new BigDecimal(text.raw(slash + 1));
    boolean proper = above.compareTo(below) < 0 && below.compareTo(LARGEST_DENOMINATOR) <= 0;
    return proper && above.signum() > 0
        ? numeral(numeral.from(), slash + 2, above.divide(below, FIGURES), Form.FIGURES)
        : numeral;
  }

  /** {@code 2 1/2}: a whole number and a quotient after a blank. */
  private Numeral mixed(Lexed text, Numeral whole) {
    int at = whole.end();
    boolean apart = text.at(at).isDigits() && text.at(at).before() == Lexeme.Gap.ONE;
    boolean plain = whole.end() == whole.from() + 1 && text.is(at + 1, "/");
    if (!apart || !plain) {
      return whole;
    }
    Amount above = Amount.exact(new BigDecimal(text.raw(at)));
    Numeral part = quotient(text, new Numeral(at, at + 1, above, Form.FIGURES));
    return part.end() > at + 1
        ? plus(whole, part.amount().value().orElseThrow(), part.end())
        : whole;
  }

  /** The same number with what is added to it or divides it: {@code to og en halv}, {@code 2½}. */
  Numeral extend(Lexed text, Numeral numeral) {
    int at = numeral.end();
    Optional<BigDecimal> sign =
        text.isSameLine(at)
            ? sign(text.raw(at)).filter(s -> !numeral.is(Form.ARTICLE))
            : Optional.empty();
    if (sign.isPresent()) {
      return plus(numeral, sign.get(), at + 1);
    }
    if (!text.isSameLine(at) || numeral.amount().value().isEmpty()) {
      return numeral;
    }
    Optional<Hit<BigDecimal>> addition = additions.find(text, at);
    if (addition.isPresent()) {
      return plus(numeral, addition.get().value(), addition.get().end());
    }
    return parts
        .find(text, at)
        .or(() -> denominator(text, at))
        .filter(hit -> hit.value().compareTo(HUNDRED) < 0 || isOfWhole(text, hit.end()))
        .map(hit -> divide(numeral, hit))
        .orElse(numeral);
  }

  /** Hundredths of something; alone they are parts of a second: {@code nur 12 Hundertstel}. */
  private boolean isOfWhole(Lexed text, int at) {
    boolean near = text.isSameLine(at);
    return near && (phrases.is(PhraseWords.Role.OF, text, at) || units.after(text, at).isPresent());
  }

  /** {@code Sechzehntel}, {@code tolftedel}: an ending on a cardinal or ordinal above two. */
  private Optional<Hit<BigDecimal>> denominator(Lexed text, int at) {
    String form = text.at(at).form();
    return partEndings.stream()
        .filter(form::endsWith)
        .map(ending -> form.substring(0, form.length() - ending.length()))
        .flatMap(head -> words.cardinal(head).or(() -> words.ordinal(head)).stream())
        .filter(value -> value.compareTo(SMALLEST_DENOMINATOR) >= 0)
        .findFirst()
        .map(value -> new Hit<>(at + 1, value));
  }

  private static Numeral plus(Numeral numeral, BigDecimal more, int end) {
    BigDecimal value = numeral.amount().value().orElseThrow().add(more);
    return numeral(
        numeral.from(), end, value, numeral.is(Form.ARTICLE) ? Form.WORDS : numeral.form());
  }

  private static Numeral divide(Numeral numeral, Hit<BigDecimal> part) {
    BigDecimal value = numeral.amount().value().orElseThrow();
    boolean half = part.value().compareTo(BigDecimal.valueOf(2)) == 0;
    Form form = half && numeral.is(Form.ARTICLE) ? Form.ARTICLE : Form.WORDS;
    return numeral(numeral.from(), part.end(), value.divide(part.value(), FIGURES), form);
  }

  private static Numeral numeral(int from, int end, BigDecimal value, Form form) {
    return new Numeral(from, end, Amount.exact(Amounts.plain(value)), form);
  }

  private static Optional<BigDecimal> sign(String raw) {
    return Optional.ofNullable(SIGNS.get(raw)).map(FractionWords::value);
  }

  private static BigDecimal value(String written) {
    String[] parts = written.split("/", 2);
    BigDecimal above = new BigDecimal(parts[0]);
    return parts.length == 1 ? above : above.divide(new BigDecimal(parts[1]), FIGURES);
  }
}
