package io.samklang.fact;

import io.samklang.event.AnalysedArticle;
import io.samklang.event.Background;
import io.samklang.event.Profile;
import io.samklang.event.Profiler;
import io.samklang.lexicon.Lexicon;
import io.samklang.run.Analyser;
import io.samklang.run.Pipeline;
import io.samklang.text.Article;
import io.samklang.text.Block;
import io.samklang.text.LanguageTag;
import io.samklang.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Articles of a few sentences, analysed as they are in a check. */
final class Profiles {
  static final Lexicon LEXICON = Lexicon.load();

  private static final Analyser ANALYSER = Pipeline.analyser();
  private static final Profiler PROFILER = new Profiler(LEXICON, Background.load());

  private Profiles() {}

  /** A text in a language. */
  record Text(LanguageTag language, String text) {
    static Text nb(String text) {
      return new Text(LanguageTag.NB, text);
    }

    static Text de(String text) {
      return new Text(LanguageTag.DE, text);
    }

    static Text sv(String text) {
      return new Text(LanguageTag.SV, text);
    }
  }

  static List<Profile> of(Text... texts) {
    List<AnalysedArticle> articles = new ArrayList<>();
    for (Text text : texts) {
      articles.add(
          ANALYSER.analyse(article("article-" + articles.size(), text.text()), text.language()));
    }
    return PROFILER.profile(articles);
  }

  private static Article article(String id, String text) {
    return new Article(
        id,
        new Article.Origin(id, Optional.empty()),
        text,
        List.of(new Block(new Span(0, text.length()), Block.Kind.BODY)),
        new Article.Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }
}
