package io.samklang.name;

import io.samklang.annotate.NameType;
import io.samklang.annotate.Sentence;
import io.samklang.annotate.Tag;
import io.samklang.text.LanguageTag;
import io.samklang.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Completes the names of articles that report the same: what one of them calls by name is a name in
 * the others too, though their finder passed over it. Most names are written alike in all
 * languages; where all nouns have capitals that is the best sign there is. Safe for use by several
 * threads.
 */
public final class EventNames {
  /** What a name is never tagged as. */
  private static final Set<Tag> NO_NAMES =
      EnumSet.of(Tag.PRON, Tag.DET, Tag.ADP, Tag.CCONJ, Tag.SCONJ, Tag.NUM);

  private static final int SHORTEST = 3;

  private final Roles roles = Roles.shipped();

  /** The same articles in the same order, with the names that they have in common. */
  public List<NamedArticle> complete(List<NamedArticle> articles) {
    if (articles.size() < 2) {
      return articles;
    }
    SharedNames shared = SharedNames.of(articles);
    return IntStream.range(0, articles.size())
        .mapToObj(i -> new Completion(articles.get(i), i, shared).complete())
        .toList();
  }

  /** One article while it is being completed. */
  private final class Completion {
    private final NamedArticle named;
    private final int place;
    private final SharedNames shared;
    private final String text;
    private final LanguageTag language;
    private final CommonNouns nouns;
    private final RoleScan scan;

    Completion(NamedArticle named, int place, SharedNames shared) {
      this.named = named;
      this.place = place;
      this.shared = shared;
      this.text = named.article().article().text();
      this.language = named.article().language();
      this.nouns = new CommonNouns(language);
      this.scan = new RoleScan(roles, language);
    }

    NamedArticle complete() {
      List<List<Name>> names = new ArrayList<>();
      for (Sentence sentence : named.article().sentences()) {
        names.add(complete(sentence, named.names().get(sentence.index())));
      }
      return new NamedArticle(named.article(), names);
    }

    private List<Name> complete(Sentence sentence, List<Name> names) {
      List<Name> all = new ArrayList<>(names);
      List<Atom> atoms = Atom.of(sentence.tokens());
      int at = 0;
      while (at < atoms.size()) {
        Optional<Name> found = longestAt(sentence, atoms, at, names);
        found.ifPresent(name -> all.removeIf(other -> other.span().overlaps(name.span())));
        found.ifPresent(all::add);
        int end = found.map(name -> name.span().end()).orElse(atoms.get(at).span().end());
        while (at < atoms.size() && atoms.get(at).span().start() < end) {
          at++;
        }
      }
      all.sort(Comparator.comparing(Name::span));
      return all;
    }

    private Optional<Name> longestAt(
        Sentence sentence, List<Atom> atoms, int from, List<Name> names) {
      Atom first = atoms.get(from);
      if (!first.isCapital()) {
        return Optional.empty();
      }
      int longest = shared.beginsAs(first.text()) ? SharedNames.LONGEST : 1;
      for (int size = Math.min(longest, atoms.size() - from); size > 0; size--) {
        List<Atom> run = atoms.subList(from, from + size);
        Span whole = run.get(0).span().union(run.get(size - 1).span());
        boolean mayBe = size > 1 ? grows(whole, names) : mayBeName(sentence, run.get(0), names);
        if (mayBe) {
          Optional<Name> found = match(sentence, run).filter(name -> isMore(name, names));
          if (found.isPresent()) {
            return found;
          }
        }
      }
      return Optional.empty();
    }

    /** The words as they are, else without the genitive of the last. */
    private Optional<Name> match(Sentence sentence, List<Atom> run) {
      List<String> words = new ArrayList<>(SharedNames.words(textOf(run)));
      for (Atom end : run.get(run.size() - 1).withoutGenitive()) {
        words.set(words.size() - 1, SharedNames.plain(end.text()));
        Optional<NameType> type = shared.typeBeside(place, words, leastWitnesses(words));
        if (type.isPresent()) {
          Span span = new Span(run.get(0).span().start(), end.span().end());
          return type.map(t -> name(sentence, span, t));
        }
      }
      return Optional.empty();
    }

    private String textOf(List<Atom> run) {
      return run.stream().map(Atom::text).collect(Collectors.joining(" "));
    }

    /** That a word of the lexicon is a name here takes two to say. */
    private int leastWitnesses(List<String> words) {
      return words.size() == 1 && nouns.contains(words.get(0)) ? 2 : 1;
    }

    /** Whether a run holds what was read of it. */
    private static boolean grows(Span whole, List<Name> names) {
      return names.stream().map(Name::span).filter(whole::overlaps).allMatch(whole::covers);
    }

    /** Whether a name has words more than what was read of it: {@code Belfast Giants}. */
    private static boolean isMore(Name found, List<Name> names) {
      return names.stream()
          .filter(name -> name.span().overlaps(found.span()))
          .allMatch(name -> wordsOf(name) < wordsOf(found));
    }

    private static int wordsOf(Name name) {
      return SharedNames.words(name.text()).size();
    }

    /** One word, unless its tag says otherwise or it is the rest of a longer name. */
    private boolean mayBeName(Sentence sentence, Atom atom, List<Name> names) {
      boolean follows =
          names.stream().anyMatch(n -> !n.adjective() && n.span().end() == atom.span().start() - 1);
      return atom.text().length() >= SHORTEST
          && !follows
          && names.stream().noneMatch(name -> name.span().overlaps(atom.span()))
          && !NO_NAMES.contains(sentence.tokens().get(atom.token()).tag());
    }

    private Name name(Sentence sentence, Span span, NameType type) {
      String written = span.of(text);
      boolean person = type == NameType.PERSON;
      return new Name(
          span,
          type,
          written,
          person ? inFull(written) : written,
          Optional.empty(),
          person ? scan.find(sentence, span) : Optional.empty(),
          false);
    }

    /** The person of that surname whom the article names in full. */
    private String inFull(String written) {
      return named.names().stream()
          .flatMap(List::stream)
          .filter(name -> name.type() == NameType.PERSON)
          .map(Name::canonical)
          .filter(full -> full.endsWith(" " + written))
          .findFirst()
          .orElse(written);
    }
  }
}
