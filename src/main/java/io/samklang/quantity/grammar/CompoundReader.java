package io.samklang.quantity.grammar;

import io.samklang.quantity.Amount;
import io.samklang.quantity.Counted;
import io.samklang.quantity.grammar.CompoundWords.Kind;
import io.samklang.quantity.grammar.CompoundWords.Part;
import io.samklang.quantity.grammar.Phrases.Hit;
import io.samklang.text.LanguageTag;
import io.samklang.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads compounds in one word or with hyphens: {@code fünfzehnjährig}, {@code 50-Meter-Becken}. */
final class CompoundReader {
  /** Shorter second parts are codes: {@code 59-NQ}. */
  private static final int MIN_PART = 3;

  private static final Part NUMBER = new Part(Kind.COUNT, Optional.empty());

  private final NumeralReader numerals;
  private final UnitTable units;
  private final CompoundWords compounds;

  CompoundReader(LanguageTag language) {
    numerals = NumeralReader.of(language);
    units = UnitTable.of(language);
    compounds = CompoundWords.of(language, units);
  }

  /** The compound that begins with lexeme {@code i}. */
  Optional<Compound> find(Lexed text, int i) {
    if (text.at(i).isDigits()) {
      return Figures.find(text, i).flatMap(f -> figures(text, i, f).or(() -> range(text, i, f)));
    }
    return text.at(i).isWord() && numerals.words().opens(text.at(i).form())
        ? closed(text, i).or(() -> hyphenated(text, i)).or(() -> joint(text, i))
        : Optional.empty();
  }

  /** {@code fünfzehnjährige}. */
  private Optional<Compound> closed(Lexed text, int i) {
    String form = text.at(i).form();
    return compounds
        .ending(form)
        .flatMap(
            e ->
                cardinal(form.substring(0, e.at()))
                    .filter(v -> isCounting(v, e.part()))
                    .map(v -> Compound.of(i, i + 1, Amount.exact(v), e.part())));
  }

  /** The value of a folded word that is a cardinal as a whole. */
  Optional<BigDecimal> cardinal(String form) {
    return numerals.words().cardinal(form);
  }

  /** {@code einfach} and {@code einseitig} count nothing; {@code einjährig} does. */
  private static boolean isCounting(BigDecimal value, Part part) {
    boolean counts = part.kind() == Kind.COUNT || part.kind() == Kind.TIMES;
    return !counts || value.compareTo(BigDecimal.ONE) > 0;
  }

  /** {@code fem-åring}. */
  private Optional<Compound> hyphenated(Lexed text, int i) {
    if (!isJoint(text, i + 1)) {
      return Optional.empty();
    }
    return cardinal(text.at(i).form())
        .flatMap(
            v ->
                compounds
                    .whole(text.at(i + 2).form())
                    .map(part -> Compound.of(i, i + 3, Amount.exact(v), part))
                    .or(() -> joined(text, i, v)));
  }

  /** {@code fem-poängs}: a noun that compounds count. */
  private Optional<Compound> joined(Lexed text, int i, BigDecimal value) {
    return compounds.isCounted(text.at(i + 2).form()) && value.compareTo(BigDecimal.ONE) > 0
        ? Optional.of(noun(text, i, Amount.exact(value), i + 3))
        : Optional.empty();
  }

  /** {@code tomålsledelse}, {@code trebarnsmamma}: what is counted stands in the middle. */
  private Optional<Compound> joint(Lexed text, int i) {
    String form = text.at(i).form();
    return compounds
        .joint(form)
        .filter(joint -> form.length() == text.at(i).span().length())
        .flatMap(
            joint ->
                cardinal(form.substring(0, joint.at()))
                    .filter(v -> v.compareTo(BigDecimal.ONE) > 0)
                    .map(v -> middle(text, i, Amount.exact(v), joint)));
  }

  private static Compound middle(Lexed text, int i, Amount amount, CompoundWords.Joint joint) {
    int start = text.at(i).span().start() + joint.at();
    Span span = new Span(start, start + joint.noun().length());
    Counted noun = new Counted(span, joint.noun(), List.of(), List.of());
    return new Compound(i, i + 1, amount, NUMBER, Optional.of(noun));
  }

  /** {@code 14–17-åringer}. */
  private Optional<Compound> range(Lexed text, int from, Figures low) {
    int at = low.end() + 1;
    if (!text.isGlued(at) || !text.isGlued(low.end()) || !Boundaries.isDash(text, low.end())) {
      return Optional.empty();
    }
    return Figures.find(text, at)
        .filter(high -> low.value().compareTo(high.value()) < 0)
        .flatMap(
            high ->
                figures(text, at, high)
                    .map(c -> c.ranged(from, Amount.between(low.value(), high.value()))));
  }

  private Optional<Compound> figures(Lexed text, int i, Figures figures) {
    Amount amount = Amounts.open(figures.value(), figures.alternatives());
    int end = figures.end();
    if (text.isGlued(end) && text.at(end).isWord()) {
      return compounds
          .whole(text.at(end).form())
          .map(part -> Compound.of(i, end + 1, amount, part));
    }
    if (!isJoint(text, end)) {
      return Optional.empty();
    }
    Optional<Hit<BigDecimal>> scale = numerals.scale(text, end + 1);
    return scale.isPresent()
        ? scaled(text, i, Amounts.times(amount, scale.get().value()), end + 2)
        : part(text, i, amount, end + 1);
  }

  /** {@code 2,8-Millionen-Pfund-Markt}, {@code 11-millioners}. */
  private Optional<Compound> scaled(Lexed text, int from, Amount amount, int end) {
    return isJoint(text, end)
        ? part(text, from, amount, end + 1)
        : Optional.of(Compound.of(from, end, amount, NUMBER));
  }

  private Optional<Compound> part(Lexed text, int from, Amount amount, int at) {
    String form = text.at(at).form();
    Optional<Part> known = compounds.known(form);
    if (known.isPresent()) {
      int end = chainEnd(text, at);
      Optional<Counted> inside =
          end == at + 1 ? Optional.empty() : Optional.of(counted(text, end - 1));
      return Optional.of(new Compound(from, end, amount, known.get(), inside));
    }
    boolean counts =
        isNoun(text, at)
            && !compounds.isPeriod(form)
            && !isYear(amount)
            && !NamedFigures.isBoundToName(text, from);
    return counts ? Optional.of(noun(text, from, amount, chainEnd(text, at))) : Optional.empty();
  }

  private static boolean isYear(Amount amount) {
    return amount.value().filter(v -> v.scale() <= 0 && v.precision() == 4).isPresent()
        && Years.isOfEvent(amount.value().orElseThrow().intValue());
  }

  private static Compound noun(Lexed text, int from, Amount amount, int end) {
    return new Compound(from, end, amount, NUMBER, Optional.of(counted(text, end - 1)));
  }

  /** Takes in further parts: the last of {@code 50-Meter-Becken} is what it is said of. */
  private static int chainEnd(Lexed text, int at) {
    int end = at + 1;
    while (isJoint(text, end)) {
      end += 2;
    }
    return end;
  }

  private static Counted counted(Lexed text, int at) {
    return new Counted(text.at(at).span(), text.raw(at), List.of(), List.of());
  }

  private static boolean isJoint(Lexed text, int at) {
    return text.isGlued(at)
        && Boundaries.isDash(text, at)
        && text.isGlued(at + 1)
        && text.at(at + 1).isWord();
  }

  private static boolean isNoun(Lexed text, int at) {
    String raw = text.raw(at);
    return raw.length() >= MIN_PART && raw.substring(1).equals(text.at(at).form().substring(1));
  }
}
