package io.samklang.check;

import io.samklang.event.AnalysedArticle;
import io.samklang.event.Background;
import io.samklang.event.Event;
import io.samklang.event.Profiler;
import io.samklang.lexicon.Lexicon;
import io.samklang.run.Analyser;
import io.samklang.run.Pipeline;
import io.samklang.text.Article;
import io.samklang.text.Block;
import io.samklang.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs examples through the pipeline as it is shipped, language and event being given. */
final class ExampleRun {
  /** What real articles give the alignment beside the statement itself: says nothing to compare. */
  private static final Map<String, Context> CONTEXTS =
      Map.of(
          "nb",
              new Context(
                  "Nyheten vakte stor oppmerksomhet både hos innbyggerne og i mediene.",
                  "Myndighetene sier at de følger utviklingen nøye og vil gi mer informasjon."),
          "de",
              new Context(
                  "Die Nachricht erregte bei den Einwohnern und in den Medien große"
                      + " Aufmerksamkeit.",
                  "Die Behörden sagen, dass sie die Entwicklung genau verfolgen und mehr"
                      + " Informationen geben werden."),
          "sv",
              new Context(
                  "Nyheten väckte stor uppmärksamhet både hos invånarna och i medierna.",
                  "Myndigheterna säger att de följer utvecklingen noga och kommer att ge mer"
                      + " information."));

  private final Analyser analyser = Pipeline.analyser();
  private final Profiler profiler;
  private final ContradictionFinder finder;

  ExampleRun() {
    Lexicon lexicon = Lexicon.load();
    profiler = new Profiler(lexicon, Background.load());
    finder = new ContradictionFinder(lexicon);
  }

  /** The one that tests share, since loading the models takes seconds. */
  static ExampleRun shared() {
    return Shared.RUN;
  }

  private static final class Shared {
    static final ExampleRun RUN = new ExampleRun();
  }

  private record Context(String before, String after) {
    String around(String statement) {
      return before + "\n" + statement + "\n" + after;
    }
  }

  /** The findings at warning or error. */
  List<Finding> alarms(Example example) {
    return findings(example).stream()
        .filter(finding -> finding.severity().isAtLeast(Severity.WARNING))
        .toList();
  }

  List<Finding> findings(Example example) {
    List<AnalysedArticle> articles = new ArrayList<>();
    for (Example.Statement statement : example.statements()) {
      articles.add(analyser.analyse(article(articles.size() + 1, statement), statement.tag()));
    }
    return finder.find(new Event("event-1", "", profiler.profile(articles), List.of()));
  }

  private static Context context(Example.Statement statement) {
    return Optional.ofNullable(CONTEXTS.get(statement.language())).orElseThrow();
  }

  private static Article article(int number, Example.Statement statement) {
    String id = "article-" + number;
    String text = context(statement).around(statement.text());
    return new Article(
        id,
        new Article.Origin(id, Optional.empty()),
        text,
        List.of(new Block(new Span(0, text.length()), Block.Kind.BODY)),
        new Article.Metadata(
            Optional.empty(),
            Optional.of(statement.language()),
            statement.published(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }
}
