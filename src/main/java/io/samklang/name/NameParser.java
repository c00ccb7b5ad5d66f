package io.samklang.name;

import io.samklang.annotate.NameType;
import io.samklang.text.Folding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes names apart; remembers those it has seen. */
final class NameParser {
  /** Names remembered at most: far more than an event has. */
  private static final int MOST_REMEMBERED = 50_000;

  /** Words of an entity's name within a longer name. */
  private static final int LONGEST_ENTITY = 4;

  private static final int LONGEST_ABBREVIATION = 6;

  private static final Pattern ADDITION = Pattern.compile("\\s*\\([^)]*\\)");
  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("[\\s\u00a0\u202f\\-‐‑–/,.:\"«»„“”()]+");

  private record Key(String text, boolean person, Optional<String> entity, boolean demonym) {}

  private final Gazetteer gazetteer = Gazetteer.shipped();
  private final Generics generics = Generics.shipped();
  private final Directions directions = Directions.shipped();
  private final Zones zones = new Zones(gazetteer);
  private final Set<String> fillers = fillers();
  private final Map<Key, ParsedName> seen = new ConcurrentHashMap<>();

  private static Set<String> fillers() {
    return NameTable.read("fillers.tsv").stream()
        .flatMap(row -> row.forms().values().stream())
        .flatMap(List::stream)
        .map(Folding::plain)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Takes the fullest form apart. */
  ParsedName parse(Name name) {
    return parse(name, name.canonical());
  }

  /** Takes apart what stands in the text. */
  ParsedName parseWritten(Name name) {
    return parse(name, name.text());
  }

  private ParsedName parse(Name name, String text) {
    Key key = new Key(text, name.type() == NameType.PERSON, name.entity(), name.adjective());
    ParsedName known = seen.get(key);
    if (known != null) {
      return known;
    }
    if (seen.size() > MOST_REMEMBERED) {
      seen.clear();
    }
    ParsedName parsed = parse(key);
    seen.put(key, parsed);
    return parsed;
  }

  private ParsedName parse(Key key) {
    String bare = withoutAddition(key.text());
    List<String> words = words(bare);
    Set<Generics.Generic> common = new LinkedHashSet<>();
    List<Part> parts = key.person() ? personParts(words) : parts(words, common);
    return new ParsedName(
        parts,
        common,
        entities(key, bare),
        key.demonym(),
        key.person(),
        parts.stream().map(Part::key).collect(Collectors.joining()),
        initials(words),
        abbreviation(bare));
  }

  private List<String> entities(Key key, String bare) {
    if (key.entity().isPresent()) {
      return key.entity().stream().toList();
    }
    return key.person()
        ? List.of()
        : gazetteer.findAnywhere(bare).stream().map(Entity::key).toList();
  }

  /** Machine translation adds what it knows: {@code Hue (Stadt)}. */
  private static String withoutAddition(String text) {
    String bare = ADDITION.matcher(text).replaceAll("").strip();
    return bare.isEmpty() ? text : bare;
  }

  private List<String> words(String text) {
    List<String> words = BETWEEN_WORDS.splitAsStream(text).filter(w -> !w.isEmpty()).toList();
    List<String> telling = words.stream().filter(w -> !fillers.contains(Folding.plain(w))).toList();
    return telling.isEmpty() ? words : telling;
  }

  private static List<Part> personParts(List<String> words) {
    return words.stream().map(word -> Part.of(word, Optional.empty())).toList();
  }

  private List<Part> parts(List<String> words, Set<Generics.Generic> common) {
    List<Part> parts = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      i += addPart(words, i, parts, common);
    }
    return parts;
  }

  /** Adds what begins at {@code i}; returns how many words it has. */
  private int addPart(List<String> words, int i, List<Part> parts, Set<Generics.Generic> common) {
    int most = Math.min(LONGEST_ENTITY, words.size() - i);
    for (int length = most; length > 0; length--) {
      String phrase = String.join(" ", words.subList(i, i + length));
      Optional<String> entity = gazetteer.findPart(phrase);
      if (entity.isPresent()) {
        parts.add(Part.of(phrase, entity));
        return length;
      }
    }
    addWord(words.get(i), parts, common);
    return 1;
  }

  private void addWord(String word, List<Part> parts, Set<Generics.Generic> common) {
    Optional<Region> region = directions.split(word, gazetteer).or(() -> zones.split(word));
    if (region.isPresent()) {
      common.add(region.get().kind());
      parts.add(Part.of(region.get().place(), gazetteer.findPart(region.get().place())));
      return;
    }
    Optional<Generics.Generic> generic = generics.find(word).or(() -> directions.find(word));
    Optional<Integer> cut = generic.isPresent() ? Optional.empty() : generics.suffixStart(word);
    generic.ifPresent(common::add);
    if (cut.isPresent()) {
      generics.find(word.substring(cut.get())).ifPresent(common::add);
      parts.add(Part.of(word.substring(0, cut.get()), Optional.empty()));
    } else if (generic.isEmpty()) {
      parts.add(Part.of(word, Optional.empty()));
    }
  }

  private static String initials(List<String> words) {
    return words.size() < 2
        ? ""
        : words.stream()
            .map(word -> word.substring(0, 1))
            .collect(Collectors.joining())
            .toUpperCase(Locale.ROOT);
  }

  private static Optional<String> abbreviation(String text) {
    boolean capitals = text.codePoints().allMatch(Character::isUpperCase);
    return capitals && text.length() > 1 && text.length() <= LONGEST_ABBREVIATION
        ? Optional.of(text)
        : Optional.empty();
  }
}
