package io.samklang.annotate.opennlp;

import io.samklang.annotate.NameType;
import io.samklang.annotate.Tag;
import io.samklang.text.TsvTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Puts names of other parts of the world in the place of those of a corpus, so that a finder learns
 * from the words around a name what the few foreign names of an old newspaper corpus do not teach:
 * {@code names/foreign.tsv}. Deterministic.
 */
final class ForeignNames {
  /** Of the sentences with a person or place, every how many-th is varied. */
  private static final int EVERY = 4;

  private final Map<NameType, List<String[]>> names = new EnumMap<>(NameType.class);
  private int turn;

  ForeignNames() {
    names.put(NameType.PERSON, rows("person"));
    names.put(NameType.LOCATION, rows("place"));
  }

  private static List<String[]> rows(String kind) {
    return TsvTable.read("/names/foreign.tsv").stream()
        .filter(row -> row.at(0).equals(kind))
        .map(row -> row.at(1).split(" "))
        .toList();
  }

  /** The sentences, followed by variants of some of them. */
  List<GoldSentence> varied(List<GoldSentence> sentences) {
    List<GoldSentence> all = new ArrayList<>(sentences);
    int candidates = 0;
    for (GoldSentence sentence : sentences) {
      boolean candidate = sentence.names().stream().anyMatch(n -> names.containsKey(n.type()));
      if (candidate && candidates++ % EVERY == 0) {
        all.add(variant(sentence));
      }
    }
    return all;
  }

  private GoldSentence variant(GoldSentence sentence) {
    List<GoldSentence.Word> words = new ArrayList<>();
    List<GoldSentence.Name> moved = new ArrayList<>();
    int at = 0;
    for (GoldSentence.Name name : sentence.names()) {
      words.addAll(sentence.words().subList(at, name.first()));
      int first = words.size();
      words.addAll(replacement(sentence, name));
      moved.add(new GoldSentence.Name(first, words.size(), name.type()));
      at = name.end();
    }
    words.addAll(sentence.words().subList(at, sentence.words().size()));
    return new GoldSentence(Detokenizer.join(words), words, moved);
  }

  private List<GoldSentence.Word> replacement(GoldSentence sentence, GoldSentence.Name name) {
    List<GoldSentence.Word> own = sentence.words().subList(name.first(), name.end());
    List<String[]> others = names.getOrDefault(name.type(), List.of());
    boolean shortPerson = name.type() == NameType.PERSON && own.size() == 1;
    if (others.isEmpty() || shortPerson) {
      return own;
    }
    String[] other = others.get(turn++ % others.size());
    return Arrays.stream(other).map(form -> new GoldSentence.Word(form, Tag.PROPN)).toList();
  }
}
