package io.samklang.name;

import io.samklang.annotate.NameType;
import io.samklang.annotate.Sentence;
import io.samklang.annotate.Tag;
import io.samklang.annotate.Token;
import io.samklang.text.LanguageTag;
import io.samklang.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds runs of words that only their capitals or tags give away as names: {@code Thang Long}.
 * Where all nouns have capitals, only the tagger's word counts.
 */
final class CapitalScan {
  static final Set<LanguageTag> NOUNS_HAVE_CAPITALS = Set.of(LanguageTag.DE);

  private static final Set<String> PARTICLES =
      Set.of(
          "of", "de", "la", "le", "du", "van", "von", "der", "den", "al", "el", "bin", "ibn", "af",
          "av", "da", "dos", "di", "ter", "zu");

  private static final Map<LanguageTag, Set<String>> PREPOSITIONS =
      Map.of(
          LanguageTag.NB, Set.of("av", "de", "den"),
          LanguageTag.SV, Set.of("av", "de", "den"),
          LanguageTag.DE, Set.of("von", "der", "den", "zu"));

  private static final Set<Tag> NEVER =
      Set.of(Tag.PRON, Tag.DET, Tag.ADP, Tag.CCONJ, Tag.SCONJ, Tag.AUX, Tag.NUM, Tag.INTJ);

  /** What follows a name that opens a sentence; a noun does not. */
  private static final Set<Tag> SAID = Set.of(Tag.VERB, Tag.AUX, Tag.ADJ, Tag.ADV, Tag.PUNCT);

  private static final int SHORTEST_STRANGE = 4;

  /** Swedish sets the genitive of an abbreviation apart: {@code TV4:s}. */
  private static final Pattern COLON_GENITIVE = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}]+:s");

  private static final String OPENS = "\"'«»„“”‘’–-—:;•*([|";

  private final GivenNames given = GivenNames.shipped();
  private final Generics generics = Generics.shipped();

  /** Runs in order of text. Their types are guesses. */
  List<Mention> scan(LanguageTag language, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<Mention> mentions = new ArrayList<>();
    if (isShouted(tokens)) {
      return mentions;
    }
    int i = 0;
    while (i < tokens.size()) {
      int end = runEnd(language, tokens, i);
      if (end > i && !isCommon(language, tokens.subList(i, end))) {
        mentions.add(mention(tokens, i, end));
      }
      i = Math.max(end, i + 1);
    }
    return mentions;
  }

  /** {@code Samstag, Banner}: one word that is a noun, where all nouns have capitals. */
  private static boolean isCommon(LanguageTag language, List<Token> run) {
    String word = run.get(0).text();
    return run.size() == 1
        && (CommonNouns.isNever(word)
            || NOUNS_HAVE_CAPITALS.contains(language)
                && new CommonNouns(language).containsWhole(word));
  }

  private static boolean isShouted(List<Token> tokens) {
    long words = tokens.stream().filter(CapitalScan::isWord).count();
    long capitals = tokens.stream().filter(t -> isWord(t) && isCapital(t)).count();
    return words > 3 && capitals * 3 > words * 2;
  }

  /** The end of the run of name words that begins at {@code from}; {@code from} where none does. */
  private int runEnd(LanguageTag language, List<Token> tokens, int from) {
    if (!begins(language, tokens, from)) {
      return from;
    }
    int end = from + 1;
    while (end < tokens.size()) {
      if (isCompound(tokens.get(end - 1).text()) || isPersonAt(tokens, from, end)) {
        break;
      } else if (continues(language, tokens.get(end)) || isSurname(language, tokens, end)) {
        end++;
      } else if (end + 1 < tokens.size()
          && joins(language, tokens.get(end - 1), tokens.get(end))
          && continues(language, tokens.get(end + 1))) {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  /** In the language of the text a particle is a preposition, but in a person's name. */
  private boolean joins(LanguageTag language, Token before, Token particle) {
    String word = particle.text();
    return PARTICLES.contains(word)
        && (!PREPOSITIONS.getOrDefault(language, Set.of()).contains(word)
            || given.contains(before.text()));
  }

  /** {@code FBI-utredningen} ends a name. */
  private static boolean isCompound(String word) {
    int hyphen = word.lastIndexOf('-');
    return hyphen > 0
        && hyphen + 1 < word.length()
        && Character.isLowerCase(word.charAt(hyphen + 1));
  }

  /** What stands before a given name is not of that person's name: {@code Tory Andrea Jenkyns}. */
  private boolean isPersonAt(List<Token> tokens, int from, int at) {
    return at + 1 < tokens.size()
        && at - from > 0
        && given.contains(tokens.get(at).text())
        && tokens.subList(from, at).stream().noneMatch(t -> given.contains(t.text()))
        && isWord(tokens.get(at + 1))
        && isCapital(tokens.get(at + 1))
        && generics.find(tokens.get(at + 1).text()).isEmpty();
  }

  /** After a given name a word that the tagger took for a noun: {@code Kanye West}. */
  private boolean isSurname(LanguageTag language, List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return token.tag() == Tag.NOUN
        && isWord(token)
        && isCapital(token)
        && given.contains(tokens.get(at - 1).text())
        && !new CommonNouns(language).contains(token.text());
  }

  private boolean begins(LanguageTag language, List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (!continues(language, token)) {
      return false;
    }
    if (!isOpening(tokens, at)
        || COLON_GENITIVE.matcher(token.text()).matches()
        || token.tag() == Tag.PROPN && hasTwoCapitals(token.text())) {
      return true;
    }
    if (isStrange(language, token)
        && at + 1 < tokens.size()
        && SAID.contains(tokens.get(at + 1).tag())) {
      return true;
    }
    boolean name = token.tag() == Tag.PROPN || given.contains(token.text());
    return name
        && at + 1 < tokens.size()
        && (isSurname(language, tokens, at + 1)
            || continues(language, tokens.get(at + 1)) && tokens.get(at + 1).tag() == Tag.PROPN);
  }

  private static boolean isOpening(List<Token> tokens, int at) {
    return at == 0 || OPENS.contains(tokens.get(at - 1).text());
  }

  /** What the tagger takes for a name and is no known word: {@code Crenshaw har ...}. */
  private static boolean isStrange(LanguageTag language, Token token) {
    return token.tag() == Tag.PROPN
        && token.text().length() >= SHORTEST_STRANGE
        && !CommonNouns.looksLikeWord(language, token.text())
        && !new CommonNouns(language).containsWhole(token.text());
  }

  private boolean continues(LanguageTag language, Token token) {
    if (!isWord(token) || !isCapital(token) || NEVER.contains(token.tag())) {
      return false;
    }
    return token.tag() == Tag.PROPN
        || !NOUNS_HAVE_CAPITALS.contains(language)
        || given.contains(token.text());
  }

  private static boolean isWord(Token token) {
    return token.text().length() > 1 && Character.isLetter(token.text().codePointAt(0));
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.text().codePointAt(0));
  }

  private static boolean hasTwoCapitals(String text) {
    return text.codePoints().filter(Character::isUpperCase).count() > 1;
  }

  private Mention mention(List<Token> tokens, int from, int end) {
    List<Token> run = tokens.subList(from, end);
    Span span = run.get(0).span().union(run.get(run.size() - 1).span());
    NameType type = guess(run, isOpening(tokens, from));
    return new Mention(span, type, List.of(), false, Mention.GUESS_WEIGHT);
  }

  /** One strange word at the beginning of a sentence is mostly a surname. */
  private NameType guess(List<Token> run, boolean opening) {
    for (Token token : run) {
      Generics.Role role =
          generics.find(token.text()).map(Generics.Generic::role).orElse(Generics.Role.LEGAL);
      if (role != Generics.Role.LEGAL) {
        return role == Generics.Role.ORG ? NameType.ORGANIZATION : NameType.LOCATION;
      }
    }
    String first = run.get(0).text();
    boolean shouted = first.equals(first.toUpperCase(Locale.ROOT));
    boolean alone = opening && !hasTwoCapitals(first);
    return !shouted && (run.size() > 1 || alone) ? NameType.PERSON : NameType.ORGANIZATION;
  }
}
