package io.samklang.run;

import io.samklang.archive.ArchivedArticle;
import io.samklang.event.AnalysedArticle;
import io.samklang.event.Profiler;
import io.samklang.language.LanguageJudge;
import io.samklang.language.LanguageVerdict;
import io.samklang.text.Article;
import io.samklang.text.ComposedArticle;
import io.samklang.text.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The stages that look at one article alone: its language, then all that is read of it. */
final class BatchReading {
  private final LanguageJudge languages;
  private final Analyser analyser;
  private final Profiler profiler;

  BatchReading(LanguageJudge languages, Analyser analyser, Profiler profiler) {
    this.languages = languages;
    this.analyser = analyser;
    this.profiler = profiler;
  }

  /** The articles in languages that are compared; why the others are not is added to problems. */
  List<ReadArticle> read(
      List<Article> articles, List<Problem> problems, OrderedPool pool, Progress progress) {
    progress.stage("finding the languages of " + counted(articles, "article"));
    List<ComposedArticle> composed = pool.map(articles, ComposedArticle::of);
    List<LanguageVerdict> verdicts = pool.map(composed, a -> languages.judge(a.composed()));
    List<ReadArticle> kept = new ArrayList<>();
    for (int i = 0; i < composed.size(); i++) {
      ComposedArticle article = composed.get(i);
      verdicts.get(i).problem().ifPresent(problems::add);
      verdicts.get(i).language().ifPresent(tag -> kept.add(new ReadArticle(article, tag)));
    }
    return kept;
  }

  /** What is read of all but copies, in order. */
  List<Witness> witnesses(
      List<ReadArticle> articles, Copies copies, OrderedPool pool, Progress progress) {
    progress.stage("reading " + counted(articles, "article") + byLanguage(articles));
    return pool.map(
        articles.stream().filter(a -> !copies.isCopy(a)).toList(),
        read -> witness(read, articles.size()),
        progress);
  }

  /** An article of an archive; read again where other models or rules read it. */
  Witness witness(ArchivedArticle archived, int batchSize) {
    ReadArticle read =
        new ReadArticle(ComposedArticle.of(archived.original()), archived.language());
    AnalysedArticle analysed = archived.analysis().orElseGet(() -> analyse(read));
    return Witness.of(read, analysed, batchSize, profiler);
  }

  Witness witness(ReadArticle read, int batchSize) {
    return Witness.of(read, analyse(read), batchSize, profiler);
  }

  private AnalysedArticle analyse(ReadArticle read) {
    return analyser.analyse(read.article().composed(), read.language());
  }

  static String counted(List<?> things, String noun) {
    return things.size() + " " + noun + (things.size() == 1 ? "" : "s");
  }

  /** {@code (de 1, nb 2)}; nothing where there is none. */
  private static String byLanguage(List<ReadArticle> articles) {
    return articles.stream()
        .map(read -> read.language().code())
        .collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(e -> e.getKey() + " " + e.getValue())
        .reduce((a, b) -> a + ", " + b)
        .map(languages -> " (" + languages + ")")
        .orElse("");
  }
}
