package io.samklang.name;

import io.samklang.annotate.AnnotatedArticle;
import io.samklang.annotate.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often each word stands in an article, as written. */
final class Vocabulary {
  private final Map<String, Integer> counts = new HashMap<>();

  static Vocabulary of(AnnotatedArticle article) {
    Vocabulary vocabulary = new Vocabulary();
    for (Sentence sentence : article.sentences()) {
      vocabulary.add(Atom.of(sentence.tokens()));
    }
    return vocabulary;
  }

  private void add(List<Atom> atoms) {
    atoms.forEach(atom -> counts.merge(atom.text(), 1, Integer::sum));
  }

  int count(String word) {
    return counts.getOrDefault(word, 0);
  }
}
