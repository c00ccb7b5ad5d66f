package io.samklang.run;

import io.samklang.check.ContradictionFinder;
import io.samklang.check.Finding;
import io.samklang.event.AnalysedArticle;
import io.samklang.event.Background;
import io.samklang.event.Event;
import io.samklang.event.EventGrouper;
import io.samklang.event.Grouping;
import io.samklang.event.Profiler;
import io.samklang.ingest.ArticleReader;
import io.samklang.ingest.Batch;
import io.samklang.language.LanguageJudge;
import io.samklang.language.LanguageVerdict;
import io.samklang.lexicon.Lexicon;
import io.samklang.report.Report;
import io.samklang.text.Article;
import io.samklang.text.ComposedArticle;
import io.samklang.text.Problem;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A check of a batch: reading, languages, analysis, events, findings. The result depends on the
 * articles only, not on their order, the number of threads or the machine.
 */
public final class CheckRun {
  private final ArticleReader reader;
  private final LanguageJudge languages;
  private final Analyser analyser;
  private final Profiler profiler;
  private final ContradictionFinder finder;
  private final EventGrouper grouper;
  private final int jobs;

  public CheckRun(
      ArticleReader reader, LanguageJudge languages, Analyser analyser, Lexicon lexicon, int jobs) {
    this(reader, languages, analyser, lexicon, Grouping.AUTO, jobs);
  }

  public CheckRun(
      ArticleReader reader,
      LanguageJudge languages,
      Analyser analyser,
      Lexicon lexicon,
      Grouping grouping,
      int jobs) {
    this.reader = reader;
    this.languages = languages;
    this.analyser = analyser;
    this.profiler = new Profiler(lexicon, Background.load());
    this.finder = new ContradictionFinder(lexicon);
    this.grouper = new EventGrouper(grouping);
    this.jobs = jobs;
  }

  /**
   * Checks everything below {@code paths}.
   *
   * @param standardInput read if {@code -} is among the paths
   */
  public Report run(List<String> paths, InputStream standardInput, Progress progress) {
    Batch batch = reader.read(paths, standardInput);
    List<Problem> problems = new ArrayList<>(batch.problems());
    try (OrderedPool pool = new OrderedPool(jobs)) {
      List<ReadArticle> articles = read(batch.articles(), problems, pool, progress);
      Copies copies = Copies.among(articles);
      List<AnalysedArticle> witnesses = analyse(articles, copies, pool, progress);
      List<Event> events = grouper.group(profiler.profile(witnesses));
      progress.stage("comparing " + counted(events, "event"));
      List<Finding> findings =
          pool.map(events, finder::find).stream().flatMap(List::stream).toList();
      return new ReportBuilder(articles, copies).build(problems, events, findings);
    }
  }

  private List<ReadArticle> read(
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

  private List<AnalysedArticle> analyse(
      List<ReadArticle> articles, Copies copies, OrderedPool pool, Progress progress) {
    progress.stage("reading " + counted(articles, "article") + byLanguage(articles));
    List<ReadArticle> witnesses = articles.stream().filter(a -> !copies.isCopy(a)).toList();
    return pool.map(
        witnesses, read -> analyser.analyse(read.article().composed(), read.language()));
  }

  private static String counted(List<?> things, String noun) {
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
