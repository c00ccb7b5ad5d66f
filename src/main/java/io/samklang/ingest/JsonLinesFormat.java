package io.samklang.ingest;

import io.samklang.text.Article;
import io.samklang.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One article a line, each a JSON object: see {@link ArticleRecord}. Blank lines are passed over.
 */
final class JsonLinesFormat implements Format {
  @Override
  public boolean claims(String name) {
    return name.endsWith(".jsonl") || name.endsWith(".ndjson");
  }

  @Override
  public boolean recognises(byte[] opening) {
    return new String(opening, StandardCharsets.ISO_8859_1).stripLeading().startsWith("{\"");
  }

  @Override
  public Batch read(Source source, Limits limits) throws IOException {
    List<Article> articles = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    try (InputStream stream = source.open()) {
      RecordLines lines = RecordLines.of(stream, limits.recordCharacters());
      int records = 0;
      for (var line = lines.next(); line.isPresent(); line = lines.next()) {
        if (!isBlank(line.get().content())) {
          records++;
          Batch record = read(source.path(), line.get());
          articles.addAll(record.articles());
          problems.addAll(record.problems());
        }
      }
      if (records == 0) {
        problems.add(new Problem(source.path(), "is empty; give one JSON object a line"));
      }
    }
    return new Batch(articles, problems);
  }

  private static boolean isBlank(Content content) {
    return content.match(String::isBlank, why -> false);
  }

  private static Batch read(String path, RecordLines.Numbered line) {
    Article.Origin origin = new Article.Origin(path, Optional.of(line.number()));
    return line.content()
        .match(
            text -> ArticleRecord.read(text, origin),
            why -> Batch.of(new Problem(origin.place(), why)));
  }
}
