package io.samklang.archive;

import io.samklang.event.AnalysedArticle;
import io.samklang.text.Article;
import io.samklang.text.LanguageTag;
import java.util.Optional;

/**
 * An article of an earlier batch.
 *
 * @param original as it was read
 * @param analysis of its composed form; empty where other models or rules read it, or it is damaged
 */
public record ArchivedArticle(
    Article original, LanguageTag language, Optional<AnalysedArticle> analysis) {}
