package io.samklang.inject;

import io.samklang.fact.Fact;
import io.samklang.run.ComparedBatch;
import io.samklang.text.Article;
import io.samklang.text.ComposedArticle;
import io.samklang.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Copies a batch and plants errors in the copy, only where articles of an event agreed before: so
 * it is known what is wrong. The same batch and options give the same bytes.
 */
public final class Injection {
  /** Where the articles stand below the folder of an injected batch. */
  public static final String ARTICLES = "articles";

  private final String folder;
  private final ComparedBatch batch;
  private final Map<String, ComposedArticle> articles = new HashMap<>();
  private final Map<String, EditedFile> files = new LinkedHashMap<>();

  /** The edit of each article that has one, by id. */
  private final Map<String, ArticleEdit> edits = new HashMap<>();

  /**
   * @param folder of the batch as it was given: what the paths of all its articles begin with
   */
  public Injection(String folder, ComparedBatch batch) {
    this.folder = folder;
    this.batch = batch;
    batch.articles().forEach(article -> articles.put(article.original().id(), article));
  }

  /**
   * Writes the copy to {@code out/articles} and what was planted to {@code out/planted.json}.
   *
   * @return what was planted, in the order of articles and places
   * @throws IOException if a file cannot be read or written
   */
  public List<PlantedError> write(Path out, InjectionOptions options) throws IOException {
    for (ComposedArticle article : batch.articles()) {
      String path = article.original().path();
      if (!files.containsKey(path)) {
        files.put(path, new EditedFile(Files.readAllBytes(Path.of(path))));
      }
    }
    List<Proposal> planted = new ArrayList<>();
    for (Proposal proposal : new ErrorPlan(options).choose(batch)) {
      if (plant(proposal)) {
        planted.add(proposal);
      }
    }
    List<PlantedError> errors = PlantedFile.sorted(planted.stream().map(this::error).toList());
    writeFiles(out);
    PlantedFile.write(out, errors);
    return errors;
  }

  private boolean plant(Proposal proposal) {
    ComposedArticle article = article(proposal.fact());
    Span span = article.text().toOriginal(proposal.edit().span());
    ArticleEdit edit = new ArticleEdit(span, proposal.edit().now());
    EditedFile file = Optional.ofNullable(files.get(article.original().path())).orElseThrow();
    boolean done = file.edit(article.original(), edit);
    if (done) {
      edits.put(article.original().id(), edit);
    }
    return done;
  }

  private PlantedError error(Proposal proposal) {
    Article article = article(proposal.fact()).original();
    ArticleEdit edit = Optional.ofNullable(edits.get(article.id())).orElseThrow();
    return new PlantedError(
        proposal.kind().word(),
        relative(article.origin().place()),
        edit.planted(),
        edit.span().of(article.text()),
        edit.now(),
        proposal.partners().stream().map(this::passage).toList());
  }

  private PlantedError.Passage passage(Fact fact) {
    ComposedArticle article = article(fact);
    Span sentence = article.text().toOriginal(fact.sentence().span());
    Span moved =
        Optional.ofNullable(edits.get(article.original().id()))
            .map(edit -> edit.moved(sentence))
            .orElse(sentence);
    return new PlantedError.Passage(relative(article.original().origin().place()), moved);
  }

  private ComposedArticle article(Fact fact) {
    return Optional.ofNullable(articles.get(fact.article().id())).orElseThrow();
  }

  private void writeFiles(Path out) throws IOException {
    for (Map.Entry<String, EditedFile> file : files.entrySet()) {
      Path target = out.resolve(ARTICLES).resolve(relative(file.getKey()));
      Files.createDirectories(target.resolveSibling(""));
      Files.write(target, file.getValue().bytes());
    }
  }

  /** The path without the folder of the batch. */
  private String relative(String path) {
    String prefix = folder.endsWith("/") ? folder : folder + "/";
    return path.startsWith(prefix) ? path.substring(prefix.length()) : path;
  }
}
