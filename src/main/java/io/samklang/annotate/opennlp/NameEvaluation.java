package io.samklang.annotate.opennlp;

import io.samklang.annotate.NameType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Measures a name finder on annotated sentences, by exact span and type. */
final class NameEvaluation {
  /** The types that all corpora have. */
  static final Set<NameType> COMMON =
      Set.of(NameType.PERSON, NameType.LOCATION, NameType.ORGANIZATION);

  private final NameFinder finder;
  private final WordTagger tagger;

  NameEvaluation(NameFinder finder, WordTagger tagger) {
    this.finder = finder;
    this.tagger = tagger;
  }

  /** The score of each type that is found or expected, in order of the types. */
  Map<NameType, NameScore> score(List<GoldSentence> sentences) {
    Map<NameType, NameScore> scores = new TreeMap<>();
    for (GoldSentence sentence : sentences) {
      score(sentence, scores);
    }
    return scores;
  }

  /** The score over persons, places and organisations. */
  static NameScore common(Map<NameType, NameScore> scores) {
    return scores.entrySet().stream()
        .filter(e -> COMMON.contains(e.getKey()))
        .map(Map.Entry::getValue)
        .reduce(NameScore.NONE, NameScore::plus);
  }

  private void score(GoldSentence sentence, Map<NameType, NameScore> scores) {
    Set<GoldSentence.Name> expected = new HashSet<>(sentence.names());
    for (GoldSentence.Name name : find(sentence)) {
      int right = expected.contains(name) ? 1 : 0;
      scores.merge(name.type(), new NameScore(right, 1, 0), NameScore::plus);
    }
    expected.forEach(n -> scores.merge(n.type(), new NameScore(0, 0, 1), NameScore::plus));
  }

  private List<GoldSentence.Name> find(GoldSentence sentence) {
    String[] forms = sentence.forms();
    return finder.find(forms, tagger.tag(forms)).stream()
        .map(s -> new GoldSentence.Name(s.getStart(), s.getEnd(), NameType.valueOf(s.getType())))
        .toList();
  }
}
