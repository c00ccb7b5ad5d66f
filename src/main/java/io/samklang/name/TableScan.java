package io.samklang.name;

import io.samklang.annotate.NameType;
import io.samklang.annotate.Sentence;
import io.samklang.annotate.Tag;
import io.samklang.annotate.Token;
import io.samklang.text.LanguageTag;
import io.samklang.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds what the tables know in a sentence, in compounds and genitives as well: the longest form at
 * each place.
 */
final class TableScan {
  /** What a name of one word never is: {@code Seine} may be a river or his. */
  private static final Set<Tag> NO_NAMES =
      EnumSet.of(Tag.PRON, Tag.DET, Tag.ADP, Tag.AUX, Tag.CCONJ, Tag.SCONJ, Tag.VERB, Tag.NUM);

  /** A shorter place is the beginning of too many names. */
  private static final int SHORTEST_PLACE = 4;

  private static final int SHORTEST_NOUN = 4;

  private final Gazetteer gazetteer;

  TableScan(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Mentions in order of text, not overlapping. */
  List<Mention> scan(LanguageTag language, Sentence sentence) {
    List<Atom> atoms = Atom.of(sentence.tokens());
    Set<Span> words =
        sentence.tokens().stream()
            .filter(token -> NO_NAMES.contains(token.tag()))
            .map(Token::span)
            .collect(Collectors.toSet());
    List<Mention> mentions = new ArrayList<>();
    int i = 0;
    while (i < atoms.size()) {
      int at = i;
      Optional<Mention> found =
          longestAt(language, atoms, i).or(() -> compound(language, atoms.get(at)));
      found.filter(m -> !words.contains(m.span())).ifPresent(mentions::add);
      int end = found.map(m -> m.span().end()).orElse(atoms.get(i).span().end());
      while (i < atoms.size() && atoms.get(i).span().start() < end) {
        i++;
      }
    }
    return mentions;
  }

  private Optional<Mention> longestAt(LanguageTag language, List<Atom> atoms, int from) {
    int most = Math.min(gazetteer.reach(language, atoms.get(from)), atoms.size() - from);
    for (int length = most; length > 0; length--) {
      Optional<Mention> found = match(language, atoms.subList(from, from + length));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /**
   * {@code Stockholmsregionen, Londonbørsen}: a place that a common noun follows. Where all nouns
   * have capitals, the capital of a compound tells nothing.
   */
  private Optional<Mention> compound(LanguageTag language, Atom atom) {
    String word = atom.text();
    if (!atom.isCapital() || CapitalScan.NOUNS_HAVE_CAPITALS.contains(language)) {
      return Optional.empty();
    }
    for (int cut = word.length() - SHORTEST_NOUN; cut >= SHORTEST_PLACE; cut--) {
      Optional<Mention> place =
          isNoun(language, word.substring(cut)) ? place(language, atom, cut) : Optional.empty();
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }

  private Optional<Mention> place(LanguageTag language, Atom atom, int end) {
    Span span = new Span(atom.span().start(), atom.span().start() + end);
    String head = atom.text().substring(0, end);
    return match(language, List.of(new Atom(span, head, atom.token(), atom.joined())), false)
        .filter(mention -> mention.type() == NameType.LOCATION);
  }

  private static boolean isNoun(LanguageTag language, String tail) {
    return Character.isLowerCase(tail.codePointAt(0)) && new CommonNouns(language).isSimple(tail);
  }

  /** Names first: {@code Japans} is a country's, though {@code japan} is Swedish for Japanese. */
  private Optional<Mention> match(LanguageTag language, List<Atom> atoms) {
    return match(language, atoms, false).or(() -> match(language, atoms, true));
  }

  private Optional<Mention> match(LanguageTag language, List<Atom> atoms, boolean demonym) {
    int last = atoms.size() - 1;
    for (Atom end : atoms.get(last).withoutGenitive()) {
      List<Atom> name = new ArrayList<>(atoms);
      name.set(last, end);
      List<Form> forms =
          gazetteer.find(language, name).stream().filter(f -> f.demonym() == demonym).toList();
      if (!forms.isEmpty()) {
        Span span = new Span(name.get(0).span().start(), end.span().end());
        return Optional.of(mention(forms, span, demonym));
      }
    }
    return Optional.empty();
  }

  private Mention mention(List<Form> forms, Span span, boolean demonym) {
    List<String> keys = forms.stream().map(Form::entity).distinct().toList();
    NameType type = gazetteer.entity(keys.get(0)).map(Entity::type).orElse(NameType.LOCATION);
    return new Mention(span, type, keys, demonym, Mention.TABLE_WEIGHT);
  }
}
