package io.samklang.quantity.grammar;

import io.samklang.text.LanguageTag;
import io.samklang.text.Span;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** What looks like a number and is none: links, file names, telephone numbers, codes, idioms. */
final class CodeFamily implements Family {
  private static final Set<String> FILE_ENDINGS =
      Set.of(
          "jpg", "jpeg", "png", "gif", "webp", "svg", "pdf", "doc", "docx", "xls", "xlsx", "mp3",
          "mp4", "html", "htm", "php", "zip", "csv", "txt", "json", "xml");

  private static final int PAIRS_OF_TELEPHONE = 4;

  /** Shorter ones are words of other kinds too: A, E, TV. */
  private static final int LONG_LABEL = 4;

  private static final int LONGEST_REGISTER = 4;

  /** After a dialling code with a nought: {@code 030 123 45 67}, {@code 08-123 45 67}. */
  private static final int GROUPS_OF_TELEPHONE = 3;

  private final Phrases<Boolean> idioms = Phrases.forwards();
  private final Phrases<Boolean> labels = Phrases.backwards();
  private final Phrases<Boolean> telephones = Phrases.backwards();
  private final boolean capitalisedNouns;
  private final NumberWords numbers;
  private final OrdinalWords ordinals;
  private final NounPhrases nouns;

  CodeFamily(LanguageTag language) {
    capitalisedNouns = language.equals(LanguageTag.DE);
    numbers = NumberWords.of(language);
    ordinals = OrdinalWords.of(language);
    nouns = NounPhrases.of(language, PhraseWords.of(language));
    for (Table.Row row : Table.read(language, "not-quantities.tsv")) {
      Phrases<Boolean> phrases =
          switch (row.cell(0)) {
            case "idiom" -> idioms;
            case "label" -> labels;
            default -> telephones;
          };
      row.list(1).forEach(form -> phrases.add(form, true));
    }
  }

  @Override
  public void find(Lexed text, Consumer<Candidate> out) {
    links(text.text(), out);
    for (int i = 0; i < text.size(); i++) {
      int from = i;
      idioms.find(text, i).ifPresent(h -> out.accept(Candidate.nothing(text.span(from, h.end()))));
      if (text.at(i).isDigits()) {
        code(text, i, out);
      } else if (isLabelledWord(text, i)) {
        out.accept(Candidate.nothing(text.at(i).span()));
      }
    }
  }

  private void code(Lexed text, int at, Consumer<Candidate> out) {
    boolean called = text.isSameLine(at) && at > 0 && telephones.find(text, at - 1).isPresent();
    boolean international =
        text.is(at - 1, "+")
            && text.isGlued(at)
            && text.raw(at).length() > 1
            && text.at(at + 1).isDigits();
    if (NamedFigures.isTitle(text, at)) {
      boolean word = text.at(at + 1).isWord();
      out.accept(Candidate.nothing(text.span(at, word ? at + 2 : at + 1)));
    }
    boolean dialled = text.raw(at).startsWith("0") && groups(text, at) >= GROUPS_OF_TELEPHONE;
    if (called || international || dialled || pairs(text, at) >= PAIRS_OF_TELEPHONE) {
      out.accept(Candidate.nothing(text.span(at, digitsEnd(text, at))));
    } else if (isDocket(text, at)) {
      out.accept(Candidate.nothing(text.span(at, at + 5)));
    } else if (isLabelled(text, at) || isNextOfLabelled(text, at)) {
      out.accept(Candidate.nothing(text.span(at, referenceEnd(text, at))));
    } else if (isHeading(text, at)) {
      out.accept(Candidate.nothing(text.span(at, referenceEnd(text, at))));
    } else if (isListNumber(text, at) || NamedFigures.isPostcode(text, at)) {
      out.accept(Candidate.nothing(text.at(at).span()));
    }
  }

  /** Whether the word before makes the figure a reference: {@code Boeing 737}, {@code § 5}. */
  private boolean isLabelled(Lexed text, int at) {
    boolean near =
        text.isSameLine(at) && at > 0 && labels.find(text, at - 1).isPresent()
            || text.isSameLine(at + 1) && text.is(at + 1, "§");
    boolean unitFollows = text.isSameLine(at + 1) && text.is(at + 1, "%");
    return near && !unitFollows && Boundaries.opens(text, at);
  }

  /** {@code ICE 1091 und 1093}: a second label, where it counts nothing. */
  private boolean isNextOfLabelled(Lexed text, int at) {
    boolean joined = ordinals.is(OrdinalWords.Role.AND, text, at - 1) && text.at(at - 2).isDigits();
    return joined
        && text.isSameLine(at)
        && text.isSameLine(at - 1)
        && isLabelled(text, at - 2)
        && nouns.find(text, at + 1).isEmpty();
  }

  /** {@code division fyra}, {@code Teil neun}: in a word, where it counts nothing. */
  private boolean isLabelledWord(Lexed text, int at) {
    return text.at(at).isWord()
        && numbers.opens(text.at(at).form())
        && text.isSameLine(at)
        && text.at(at - 1).form().length() >= LONG_LABEL
        && numbers.find(text, at, false).filter(m -> m.end() == at + 1 && isCardinal(m)).isPresent()
        && labels.find(text, at - 1).isPresent()
        && nouns.find(text, at + 1).isEmpty();
  }

  private static boolean isCardinal(NumberWords.Match match) {
    return !match.ordinal() && !match.article();
  }

  /** {@code 7 K 1553/15}, {@code 2 BvR 1/15}: the number of a case in court. */
  private static boolean isDocket(Lexed text, int at) {
    return text.isCapitalised(at + 1)
        && text.isSameLine(at + 1)
        && text.raw(at + 1).length() <= LONGEST_REGISTER
        && text.at(at + 2).isDigits()
        && text.isSameLine(at + 2)
        && text.is(at + 3, "/")
        && text.isGlued(at + 3)
        && text.isGlued(at + 4)
        && text.at(at + 4).isDigits();
  }

  /**
   * {@code 1. Text}, {@code 1) text} and {@code (1) Text} at the start of a line, the second of a
   * sentence too.
   */
  private static boolean isListNumber(Lexed text, int at) {
    boolean opened = text.is(at - 1, "(") && !text.isSameLine(at - 1) && text.isGlued(at);
    boolean starts = at == 0 || !text.isSameLine(at) || opened;
    if (starts && text.is(at + 1, ")") && text.isGlued(at + 1)) {
      return text.raw(at).length() <= 2 && text.isSameLine(at + 2) && !text.isGlued(at + 2);
    }
    boolean first =
        at == 0
            || !text.isSameLine(at)
            || text.is(at + 1, ")") && ".!?:;".contains(text.raw(at - 1));
    boolean marked = text.isGlued(at + 1) && (text.is(at + 1, ".") || text.is(at + 1, ")"));
    return first
        && marked
        && text.raw(at).length() <= 2
        && text.at(at + 2).before() != Lexeme.Gap.NONE
        && text.isCapitalised(at + 2);
  }

  /** {@code 1.2 Utvalgets mandat}: the number of a section at the start of a line. */
  private boolean isHeading(Lexed text, int at) {
    int next = at + 3;
    if (at > 0 && text.isSameLine(at)) {
      return false;
    }
    boolean dotted = text.is(at + 1, ".") && referenceEnd(text, at) >= next;
    boolean brief = text.raw(at).length() <= 2 && text.raw(at + 2).length() <= 2;
    boolean title = text.isSameLine(next) && !text.isGlued(next) && text.isCapitalised(next);
    return dotted && brief && title && !capitalisedNouns;
  }

  /** The end of {@code 2.2}, {@code 5-7}, {@code 12/3} and {@code 1-varning}. */
  private static int referenceEnd(Lexed text, int at) {
    int end = at + 1;
    if (text.isGlued(end)
        && Boundaries.isDash(text, end)
        && text.isGlued(end + 1)
        && text.at(end + 1).isWord()) {
      return end + 2;
    }
    while (text.isGlued(end)
        && (".,/:".contains(text.raw(end)) || Boundaries.isDash(text, end))
        && text.isGlued(end + 1)
        && text.at(end + 1).isDigits()) {
      end += 2;
    }
    return end;
  }

  private static int pairs(Lexed text, int at) {
    int count = 0;
    int i = at;
    while (text.at(i).isDigits()
        && text.raw(i).length() == 2
        && (i == at || text.at(i).before() == Lexeme.Gap.ONE)) {
      count++;
      i++;
    }
    return count;
  }

  /** Groups of digits from {@code at} on, apart by one blank or a dash. */
  private static int groups(Lexed text, int at) {
    boolean alone = text.raw(at).length() <= 5 && !text.isGlued(at);
    int count = alone ? 1 : 0;
    int i = at + 1;
    while (count > 0
        && count < GROUPS_OF_TELEPHONE
        && text.isSameLine(i)
        && (text.at(i).isDigits() || isTelephoneMark(text, i))) {
      count += text.at(i).isDigits() ? 1 : 0;
      i++;
    }
    return count;
  }

  private static int digitsEnd(Lexed text, int at) {
    int end = at + 1;
    while (text.isSameLine(end) && (text.at(end).isDigits() || isTelephoneMark(text, end))) {
      end++;
    }
    return end;
  }

  private static boolean isTelephoneMark(Lexed text, int at) {
    boolean mark = text.is(at, "-") || text.is(at, "/") || text.is(at, "(") || text.is(at, ")");
    return mark && text.at(at + 1).isDigits() && text.isSameLine(at + 1);
  }

  /** Links, addresses, handles and file names: runs without blanks. */
  private static void links(String text, Consumer<Candidate> out) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
        if (i - start > 3 && isLink(text.substring(start, i))) {
          out.accept(Candidate.nothing(new Span(start, i)));
        }
        start = i + 1;
      }
    }
  }

  private static boolean isLink(String chunk) {
    String lower = chunk.toLowerCase(Locale.ROOT);
    int dot = lower.lastIndexOf('.');
    boolean file = dot > 0 && FILE_ENDINGS.contains(letters(lower.substring(dot + 1)));
    boolean handle = lower.startsWith("@") || lower.startsWith("#");
    boolean address = lower.indexOf('@') > 0 && dot > 0;
    return lower.contains("://") || lower.startsWith("www.") || file || handle || address;
  }

  private static String letters(String ending) {
    int end = 0;
    while (end < ending.length() && Character.isLetterOrDigit(ending.charAt(end))) {
      end++;
    }
    return ending.substring(0, end);
  }
}
