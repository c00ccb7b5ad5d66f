package io.samklang.name;

import io.samklang.annotate.NameType;
import io.samklang.text.LanguageTag;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Countries, places, organisations and events that the tables know, and the forms that lead to
 * them.
 */
final class Gazetteer {
  /** Loaded once: the tables are large and never change. */
  private static final class Shipped {
    static final Gazetteer INSTANCE = new Gazetteer();
  }

  /** Of a shorter city or abbreviation no adjective is made. */
  private static final int SHORTEST_CITY = 4;

  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<LanguageTag, Map<String, List<Form>>> forms = new TreeMap<>();
  private final Map<String, List<Form>> everywhere = new HashMap<>();

  /** Atoms of the longest form that begins with a word, by the key of that word. */
  private final Map<LanguageTag, Map<String, Integer>> reaches = new TreeMap<>();

  private final Regions regions = Regions.load();

  /** What each entity that was asked for lies in. */
  private final Map<String, Set<String>> above = new ConcurrentHashMap<>();

  private Gazetteer() {
    NameTable.read("countries.tsv").forEach(row -> add(row, NameType.LOCATION));
    NameTable.read("places.tsv").forEach(row -> add(row, NameType.LOCATION));
    NameTable.read("organisations.tsv")
        .forEach(row -> add(row, NameType.valueOf(row.cell("type"))));
    Endings endings = Endings.load();
    NameTable.read("demonyms.tsv").forEach(row -> addDemonyms(row, endings));
    NameTable.read("places.tsv").stream()
        .filter(row -> row.cell("kind").equals("city"))
        .forEach(row -> addCityDemonyms(row, endings));
  }

  /** The tables that come with the program. */
  static Gazetteer shipped() {
    return Shipped.INSTANCE;
  }

  private void add(NameTable.Row row, NameType type) {
    String key = row.cell("key");
    Optional<String> whole =
        Optional.ofNullable(row.cells().get("parent")).filter(parent -> !parent.isEmpty());
    entities.put(key, new Entity(key, type, whole));
    row.forms()
        .forEach((language, texts) -> texts.forEach(text -> index(language, Form.of(text, key))));
  }

  private void addDemonyms(NameTable.Row row, Endings endings) {
    String key = row.cell("key");
    for (LanguageTag language : LanguageTag.supported()) {
      for (Endings.Kind kind : List.of(Endings.Kind.ADJECTIVE, Endings.Kind.NOUN)) {
        String column = language.code() + "-" + kind.name().toLowerCase(Locale.ROOT);
        row.list(column).stream()
            .flatMap(stem -> endings.forms(language, kind, stem).stream())
            .forEach(text -> index(language, Form.demonym(text, key)));
      }
    }
  }

  /** {@code Pariser, Londoner}: regular in German only, and no name where a city has that name. */
  private void addCityDemonyms(NameTable.Row row, Endings endings) {
    row.forms()
        .forEach(
            (language, cities) ->
                cities.stream()
                    .filter(city -> city.length() >= SHORTEST_CITY)
                    .flatMap(city -> endings.find(language, Endings.Kind.CITY, city).stream())
                    .flatMap(List::stream)
                    .forEach(text -> index(language, Form.demonym(text, row.cell("key")))));
  }

  private void index(LanguageTag language, Form form) {
    form.withoutArticle().ifPresent(shorter -> index(language, shorter));
    reaches
        .computeIfAbsent(language, l -> new HashMap<>())
        .merge(Form.firstKey(form.text()), form.atoms(), Math::max);
    put(forms.computeIfAbsent(language, l -> new HashMap<>()), form);
    put(everywhere, form);
  }

  private static void put(Map<String, List<Form>> map, Form form) {
    List<Form> same = map.computeIfAbsent(form.folded(), f -> new ArrayList<>(1));
    if (!same.contains(form)) {
      same.add(form);
    }
  }

  /** Atoms of the longest form that may begin with {@code atom}; 0 if none does. */
  int reach(LanguageTag language, Atom atom) {
    Map<String, Integer> byKey = reaches.getOrDefault(language, Map.of());
    return atom.withoutGenitive().stream()
        .mapToInt(a -> byKey.getOrDefault(Form.firstKey(a.text()), 0))
        .max()
        .orElse(0);
  }

  Optional<Entity> entity(String key) {
    return Optional.ofNullable(entities.get(key));
  }

  /** The forms that {@code atoms}, all of them, may be in {@code language}; names first. */
  List<Form> find(LanguageTag language, List<Atom> atoms) {
    List<Form> found =
        forms.getOrDefault(language, Map.of()).getOrDefault(Form.foldAtoms(atoms), List.of());
    return found.stream().filter(form -> form.fits(atoms)).toList();
  }

  /** The entities that {@code name} may name in any language. */
  List<Entity> findAnywhere(String name) {
    return everywhere.getOrDefault(Form.fold(name), List.of()).stream()
        .filter(form -> !form.demonym() && form.fits(name))
        .map(Form::entity)
        .distinct()
        .flatMap(key -> entity(key).stream())
        .toList();
  }

  /** The one entity that a word or two of a longer name stand for, as a name or an adjective. */
  Optional<String> findPart(String words) {
    List<String> keys =
        everywhere.getOrDefault(Form.fold(words), List.of()).stream()
            .filter(form -> form.fits(words))
            .map(Form::entity)
            .distinct()
            .toList();
    return keys.size() == 1 ? Optional.of(keys.get(0)) : Optional.empty();
  }

  /** Whether one of two entities lies in the other, or both are regions that share a country. */
  boolean areRelated(String one, String other) {
    return liesIn(one, other) || liesIn(other, one) || regions.overlap(one, other);
  }

  /** Whether {@code part} lies in {@code whole}, at any depth; nothing lies in itself. */
  boolean liesIn(String part, String whole) {
    return above.computeIfAbsent(part, this::allAbove).contains(whole);
  }

  private Set<String> allAbove(String part) {
    Set<String> all = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(part));
    while (!open.isEmpty()) {
      wholes(open.pop()).filter(all::add).forEach(open::push);
    }
    return all;
  }

  private Stream<String> wholes(String part) {
    return Stream.concat(entity(part).flatMap(Entity::whole).stream(), regions.around(part));
  }
}
