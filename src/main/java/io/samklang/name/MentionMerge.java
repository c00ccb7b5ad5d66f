package io.samklang.name;

import io.samklang.annotate.NameType;
import io.samklang.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes one list of what finder, tables and capitals say of a sentence. Tables know best what they
 * know; the finder knows best where a longer name ends; capitals fill what both missed.
 */
final class MentionMerge {
  private static final Set<String> GENITIVES = Set.of("", "s", "'", "’", "'s", "’s", ":s");

  private static final Set<String> GENITIVE_ENDINGS = Set.of("s ", ":s ", "'s ", "’s ");

  /** {@code IFK}, {@code FC}: the form of a club, before its city. */
  private static final Pattern CLUB = Pattern.compile("\\p{Lu}{2,4} ");

  /** What stands between the parts of one person's name. */
  private static final Set<String> JOINTS = Set.of(" ", " bin ", " ibn ", " bint ", " ben ");

  private final String text;
  private final GivenNames given = GivenNames.shipped();
  private final Generics generics = Generics.shipped();
  private final List<Mention> merged = new ArrayList<>();

  private MentionMerge(String text) {
    this.text = text;
  }

  /** Mentions in order of text, not overlapping. */
  static List<Mention> merge(
      String text, List<Mention> found, List<Mention> known, List<Mention> runs) {
    MentionMerge merge = new MentionMerge(text);
    merge.joinPieces(found).forEach(merge::add);
    known.forEach(merge::addKnown);
    runs.forEach(merge::addRun);
    merge.merged.sort(Comparator.comparing(Mention::span));
    return merge.merged;
  }

  private void add(Mention mention) {
    if (!mention.span().isEmpty() && overlapping(mention.span()).isEmpty()) {
      merged.add(mention);
    }
  }

  /** Two persons with a blank or {@code bin} between them are one whose name the finder cut. */
  private List<Mention> joinPieces(List<Mention> found) {
    List<Mention> joined = new ArrayList<>();
    for (Mention mention : found) {
      int last = joined.size() - 1;
      if (last >= 0 && isNextPiece(joined.get(last), mention)) {
        joined.set(last, joined.get(last).at(joined.get(last).span().union(mention.span())));
      } else {
        joined.add(mention);
      }
    }
    return joined;
  }

  private boolean isNextPiece(Mention before, Mention after) {
    return before.isPerson()
        && after.isPerson()
        && before.span().end() < after.span().start()
        && JOINTS.contains(text.substring(before.span().end(), after.span().start()));
  }

  private List<Mention> overlapping(Span span) {
    return merged.stream().filter(m -> m.span().overlaps(span)).toList();
  }

  private void addKnown(Mention known) {
    List<Mention> others = overlapping(known.span());
    if (others.isEmpty()) {
      merged.add(known);
    } else if (others.stream().allMatch(o -> isMerely(known, o) || isCompound(known, o))) {
      replace(others, known);
    } else if (others.size() == 1 && !others.get(0).demonym()) {
      divide(others.get(0), known);
    }
  }

  /** Whether {@code other} is the known name or within it, genitives and words before it aside. */
  private boolean isMerely(Mention known, Mention other) {
    String after =
        text.substring(known.span().end(), Math.max(known.span().end(), other.span().end()));
    String before =
        text.substring(other.span().start(), Math.max(other.span().start(), known.span().start()));
    boolean place = other.type() == NameType.LOCATION && before.endsWith(" ");
    boolean lower = before.equals(before.toLowerCase(Locale.ROOT));
    return GENITIVES.contains(after) && (before.isEmpty() || place && lower);
  }

  /** Whether {@code other} is one word that goes on after the known name: {@code Osloregionen}. */
  private boolean isCompound(Mention known, Mention other) {
    return known.span().start() == other.span().start()
        && known.span().end() < other.span().end()
        && Character.isLowerCase(text.charAt(known.span().end()))
        && !other.span().of(text).contains(" ");
  }

  private void replace(List<Mention> others, Mention known) {
    boolean bearer =
        others.size() == 1
            && others.get(0).isPerson()
            && others.get(0).span().equals(known.span())
            && known.type() == NameType.LOCATION
            && !known.demonym()
            && !known.span().of(text).contains(" ");
    if (bearer) {
      // Washington or Jordan may be a person: the whole article decides. Naher Osten may not.
      int at = merged.indexOf(others.get(0));
      merged.set(at, others.get(0).withEntities(known.entities()));
    } else {
      merged.removeAll(others);
      merged.add(known);
    }
  }

  /** A country before a person is in the genitive, or the finder took an adjective along. */
  private void divide(Mention whole, Mention known) {
    if (endsInCountry(whole, known)) {
      merged.remove(whole);
      merged.add(whole.at(new Span(whole.span().start(), known.span().start() - 1)));
      merged.add(known);
      return;
    }
    boolean first = known.span().start() <= whole.span().start();
    boolean owner = isGenitive(known.span());
    boolean apart = known.demonym() || owner;
    if (first && apart && known.span().end() < whole.span().end() && mayLose(whole, known)) {
      int rest = text.indexOf(' ', known.span().end());
      if (rest > 0 && rest + 1 < whole.span().end()) {
        merged.remove(whole);
        merged.add(known);
        merged.add(whole.at(new Span(rest + 1, whole.span().end())));
      }
    }
  }

  /** A finder took what follows a person along: {@code Jones Großbritannien}. */
  private boolean endsInCountry(Mention whole, Mention known) {
    return whole.isPerson()
        && known.entities().get(0).startsWith("country:")
        && known.span().end() >= whole.span().end()
        && known.span().start() > whole.span().start() + 1
        && text.charAt(known.span().start() - 1) == ' ';
  }

  private boolean mayLose(Mention whole, Mention known) {
    boolean lowerCase = Character.isLowerCase(text.charAt(known.span().start()));
    boolean country = known.entities().get(0).startsWith("country:");
    return whole.isPerson() || lowerCase || country && isGenitive(known.span());
  }

  private boolean isGenitive(Span span) {
    return GENITIVE_ENDINGS.stream().anyMatch(ending -> text.startsWith(ending, span.end()));
  }

  private void addRun(Mention run) {
    List<Mention> others = overlapping(run.span());
    if (others.isEmpty()) {
      merged.add(run);
    } else if (others.size() == 1 && extendsPerson(others.get(0), run)) {
      merged.remove(others.get(0));
      merged.add(others.get(0).at(run.span().union(others.get(0).span())).as(NameType.PERSON));
    } else if (others.stream()
        .allMatch(other -> isCityInLongerName(other, run) || isKindAlone(other, run))) {
      merged.removeAll(others);
      merged.add(run);
    }
  }

  /** The finder took only the last word of a name, which says what it is: {@code Street}. */
  private boolean isKindAlone(Mention mention, Mention run) {
    return mention.weight() < Mention.TABLE_WEIGHT
        && run.span().start() < mention.span().start()
        && mention.span().end() == run.span().end()
        && generics.find(mention.span().of(text)).isPresent();
  }

  private boolean extendsPerson(Mention person, Mention run) {
    boolean within = run.span().covers(person.span());
    return within && (person.isPerson() ? mayGrow(person.span(), run.span()) : isBare(person, run));
  }

  /** A full name grows by given names only, and not beyond a genitive. */
  private boolean mayGrow(Span person, Span run) {
    boolean full = person.of(text).contains(" ");
    String before = text.substring(run.start(), person.start()).strip();
    boolean named = Stream.of(before.split(" ")).allMatch(given::contains);
    String last = text.substring(Math.max(0, person.end() - 1), person.end());
    boolean owner = text.startsWith("s ", person.end()) || full && last.equals("s");
    return (before.isEmpty() || !full || named) && !(run.end() > person.end() && owner);
  }

  /** A surname that the finder saw alone and took for something else: {@code Rowan Atkinson}. */
  private boolean isBare(Mention mention, Mention run) {
    String written = run.span().of(text);
    return mention.weight() < Mention.TABLE_WEIGHT
        && mention.span().end() == run.span().end()
        && mention.span().start() > run.span().start()
        && written.indexOf(' ') == written.lastIndexOf(' ')
        && given.contains(written.substring(0, Math.max(0, written.indexOf(' '))));
  }

  /** {@code Manchester United, IFK Göteborg}: the tables know the city only. */
  private boolean isCityInLongerName(Mention known, Mention run) {
    boolean possessive = text.startsWith("s ", known.span().end());
    boolean table = known.weight() == Mention.TABLE_WEIGHT && known.type() == NameType.LOCATION;
    boolean starts = known.span().start() == run.span().start() || isClub(known.span(), run);
    boolean covers = run.span().covers(known.span()) && !run.span().equals(known.span());
    boolean longer = covers && run.span().of(text).contains(" ");
    return table && starts && longer && !known.demonym() && !possessive;
  }

  /** A city after one abbreviation, at the end. */
  private boolean isClub(Span city, Mention run) {
    String before = text.substring(run.span().start(), Math.max(run.span().start(), city.start()));
    return city.end() == run.span().end() && CLUB.matcher(before).matches();
  }
}
