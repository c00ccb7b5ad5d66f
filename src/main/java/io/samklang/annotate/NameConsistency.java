package io.samklang.annotate;

import io.samklang.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A second look at the names of an article: what was surely found once is found again, in full or,
 * of a person, in part; and one name has one type.
 */
public final class NameConsistency {
  /** Confidence of a name that only the rest of the article tells. */
  private static final double TOLD = 0.6;

  private final NameMemory memory = new NameMemory();

  private NameConsistency() {}

  /** The sentences of one article with their names made consistent. */
  public static List<Sentence> of(List<Sentence> sentences) {
    NameConsistency article = new NameConsistency();
    List<Sentence> trimmed = sentences.stream().map(NameConsistency::trimmed).toList();
    trimmed.forEach(article::remember);
    List<Sentence> parted = trimmed.stream().map(s -> with(s, article.parted(s))).toList();
    NameConsistency again = new NameConsistency();
    parted.forEach(again::remember);
    return parted.stream().map(again::revised).toList();
  }

  private void remember(Sentence sentence) {
    for (NameSpan name : sentence.names()) {
      memory.add(words(sentence, name.span()), name);
    }
  }

  private static List<String> words(Sentence sentence, Span span) {
    return sentence.tokens().stream()
        .filter(t -> t.span().overlaps(span))
        .map(t -> WordForm.plain(clip(t, span)))
        .toList();
  }

  private static String clip(Token token, Span span) {
    int end = Math.min(token.text().length(), span.end() - token.span().start());
    return token.text().substring(0, end);
  }

  private Sentence revised(Sentence sentence) {
    List<NameSpan> names = new ArrayList<>();
    for (NameSpan name : sentence.names()) {
      NameType type = memory.typeOf(words(sentence, name.span())).orElse(name.type());
      names.add(new NameSpan(name.span(), type, name.confidence()));
    }
    recall(sentence, names);
    recallCompounds(sentence, names);
    names.sort((a, b) -> a.span().compareTo(b.span()));
    return with(sentence, names);
  }

  /** The names of a sentence, parted where one ends in a person whom the article has elsewhere. */
  private List<NameSpan> parted(Sentence sentence) {
    List<NameSpan> parted = new ArrayList<>();
    for (NameSpan name : sentence.names()) {
      Optional<Integer> start = personStart(sentence, name);
      int cut = start.orElse(name.span().start());
      start.ifPresent(at -> parted.add(before(sentence, name, at)));
      parted.add(
          new NameSpan(new Span(cut, name.span().end()), typeAt(name, cut), name.confidence()));
    }
    return parted;
  }

  private static NameType typeAt(NameSpan name, int cut) {
    return cut > name.span().start() ? NameType.PERSON : name.type();
  }

  /** What stands in a name before {@code at}. */
  private static NameSpan before(Sentence sentence, NameSpan name, int at) {
    int end =
        sentence.tokens().stream()
            .mapToInt(token -> token.span().end())
            .filter(offset -> offset <= at)
            .max()
            .orElse(at);
    return new NameSpan(new Span(name.span().start(), end), name.type(), name.confidence());
  }

  /** Where a person in full begins within a longer name: {@code Tigers Christion Abercrombie}. */
  private Optional<Integer> personStart(Sentence sentence, NameSpan name) {
    List<Token> tokens =
        sentence.tokens().stream().filter(t -> t.span().overlaps(name.span())).toList();
    for (int i = 1; i + 1 < tokens.size(); i++) {
      int start = tokens.get(i).span().start();
      boolean person = memory.isPersonInFull(words(sentence, new Span(start, name.span().end())));
      boolean own = name.type() == NameType.PERSON && !isOther(tokens.get(i - 1));
      if (person && !own) {
        return Optional.of(start);
      }
    }
    return Optional.empty();
  }

  /** Whether a word before a person is another person, or none. */
  private boolean isOther(Token token) {
    return token.tag() != Tag.PROPN || memory.isPerson(List.of(WordForm.plain(token.text())));
  }

  private void recall(Sentence sentence, List<NameSpan> names) {
    List<Token> tokens = sentence.tokens();
    int at = 0;
    while (at < tokens.size()) {
      int size = Math.min(memory.longest(), tokens.size() - at);
      while (size > 0 && !recalls(sentence, at, size, names)) {
        size--;
      }
      at += Math.max(size, 1);
    }
  }

  private boolean recalls(Sentence sentence, int at, int size, List<NameSpan> names) {
    List<Token> run = sentence.tokens().subList(at, at + size);
    if (!Character.isUpperCase(run.get(0).text().charAt(0))) {
      return false;
    }
    Span span = run.get(0).span().union(run.get(size - 1).span());
    List<NameSpan> inside = names.stream().filter(n -> n.span().overlaps(span)).toList();
    boolean grows = inside.stream().allMatch(n -> span.covers(n.span()) && !n.span().equals(span));
    Optional<NameType> type =
        memory.typeOf(run.stream().map(t -> WordForm.plain(t.text())).toList());
    if (!grows || type.isEmpty() || size == 1 && !standsAsName(run.get(0), sentence)) {
      return false;
    }
    names.removeAll(inside);
    names.add(new NameSpan(span, type.orElseThrow(), TOLD));
    return true;
  }

  /** {@code Gunma-guvernøren}, {@code Bac Ninh-provinsen}: the name that a compound begins with. */
  private void recallCompounds(Sentence sentence, List<NameSpan> names) {
    List<Token> tokens = sentence.tokens();
    for (int last = 0; last < tokens.size(); last++) {
      Token token = tokens.get(last);
      int hyphen = token.text().lastIndexOf('-');
      boolean free = names.stream().noneMatch(n -> n.span().overlaps(token.span()));
      if (hyphen > 1 && free && Character.isUpperCase(token.text().charAt(0))) {
        addHead(sentence, last, token.span().start() + hyphen, names);
      }
    }
  }

  /** Adds the head of a compound to the name right before it, else as a name if it is known. */
  private void addHead(Sentence sentence, int last, int end, List<NameSpan> names) {
    int before = last == 0 ? -1 : sentence.tokens().get(last - 1).span().end();
    Optional<NameSpan> begun = names.stream().filter(n -> n.span().end() == before).findFirst();
    if (begun.isPresent()) {
      NameSpan name = begun.orElseThrow();
      names.remove(name);
      names.add(new NameSpan(new Span(name.span().start(), end), name.type(), name.confidence()));
    } else {
      headOf(sentence, last, end).ifPresent(names::add);
    }
  }

  /** The longest known name that ends at {@code end}, within the token {@code last}. */
  private Optional<NameSpan> headOf(Sentence sentence, int last, int end) {
    for (int size = Math.min(memory.longest(), last + 1); size > 0; size--) {
      int start = sentence.tokens().get(last - size + 1).span().start();
      Span span = new Span(start, end);
      Optional<NameType> type = memory.typeOf(words(sentence, span));
      if (type.isPresent()) {
        return Optional.of(new NameSpan(span, type.orElseThrow(), TOLD));
      }
    }
    return Optional.empty();
  }

  /** One word is recalled only where its tag, or a capital inside the sentence, says name. */
  private static boolean standsAsName(Token token, Sentence sentence) {
    boolean first = token.span().start() == sentence.span().start();
    return token.text().length() > 1
        && (token.tag() == Tag.PROPN || token.tag() == Tag.X && !first);
  }

  /** Names without the rest of a compound: {@code Quang Ninh-provinsen}, {@code Bac Ninh-}. */
  private static Sentence trimmed(Sentence sentence) {
    return with(sentence, sentence.names().stream().map(n -> trimmed(n, sentence)).toList());
  }

  private static NameSpan trimmed(NameSpan name, Sentence sentence) {
    Token last =
        sentence.tokens().stream()
            .filter(t -> t.span().overlaps(name.span()))
            .reduce((a, b) -> b)
            .orElseThrow();
    String text = last.text();
    int hyphen = text.lastIndexOf('-');
    boolean cut =
        hyphen > 1
            && (hyphen == text.length() - 1
                || text.length() - hyphen > 3 && Character.isLowerCase(text.charAt(hyphen + 1)));
    int end = cut ? last.span().start() + hyphen : name.span().end();
    return new NameSpan(new Span(name.span().start(), end), name.type(), name.confidence());
  }

  private static Sentence with(Sentence sentence, List<NameSpan> names) {
    return new Sentence(
        sentence.index(),
        sentence.span(),
        sentence.kind(),
        sentence.paragraph(),
        sentence.tokens(),
        names);
  }
}
