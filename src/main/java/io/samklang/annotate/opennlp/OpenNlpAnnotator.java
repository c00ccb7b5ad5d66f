package io.samklang.annotate.opennlp;

import io.samklang.annotate.AnnotatedArticle;
import io.samklang.annotate.Annotator;
import io.samklang.annotate.NameConsistency;
import io.samklang.annotate.Sentence;
import io.samklang.text.Article;
import io.samklang.text.Block;
import io.samklang.text.LanguageTag;
import io.samklang.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Annotates by the OpenNLP models on the class path. Models are read when a language is first
 * needed, once, and shared by all threads.
 */
public final class OpenNlpAnnotator implements Annotator {
  private final Map<LanguageTag, ModelLoading> models = new ConcurrentHashMap<>();
  private final ThreadLocal<Map<LanguageTag, LanguageTools>> tools =
      ThreadLocal.withInitial(HashMap::new);

  /**
   * Annotates the blocks that are read, one by one.
   *
   * @throws IllegalStateException if a model of the language is not on the class path
   */
  @Override
  public AnnotatedArticle annotate(Article article, LanguageTag language) {
    LanguageTools languageTools = toolsOf(language);
    List<Sentence> sentences = new ArrayList<>();
    int paragraph = 0;
    for (Block block : article.blocks()) {
      if (block.kind().isRead()) {
        for (Span span : languageTools.sentences(article.text(), block.span())) {
          sentences.add(
              languageTools.sentence(
                  article.text(), span, sentences.size(), block.kind(), paragraph));
        }
        paragraph++;
      }
    }
    return new AnnotatedArticle(article, language, NameConsistency.of(sentences));
  }

  private LanguageTools toolsOf(LanguageTag language) {
    return tools.get().computeIfAbsent(language, l -> new LanguageTools(modelsOf(l)));
  }

  private LanguageModels modelsOf(LanguageTag language) {
    return models.computeIfAbsent(language, ModelLoading::new).models();
  }
}
