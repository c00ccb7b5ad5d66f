package io.samklang.ingest;

import io.samklang.text.Article;
import io.samklang.text.Problem;
import io.samklang.text.Workers;
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
  /** Keeps a dozen threads busy, and the memory small. */
  private static final int PORTION = 256;

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
    return read(source, limits, Workers.none());
  }

  /** The same, some lines a worker at a time: one file may hold a whole batch. */
  Batch read(Source source, Limits limits, Workers workers) throws IOException {
    List<Batch> records = new ArrayList<>();
    try (InputStream stream = source.open()) {
      RecordLines lines = RecordLines.of(stream, limits.recordCharacters());
      for (var portion = next(lines); !portion.isEmpty(); portion = next(lines)) {
        records.addAll(workers.map(portion, line -> read(source.path(), line)));
      }
    }
    return records.isEmpty()
        ? Batch.of(new Problem(source.path(), "is empty; give one JSON object a line"))
        : Batch.of(records);
  }

  /** The next lines that hold something; none after the last. */
  private static List<RecordLines.Numbered> next(RecordLines lines) throws IOException {
    List<RecordLines.Numbered> portion = new ArrayList<>();
    while (portion.size() < PORTION) {
      Optional<RecordLines.Numbered> line = lines.next();
      if (line.isEmpty()) {
        return portion;
      }
      line.filter(one -> !isBlank(one.content())).ifPresent(portion::add);
    }
    return portion;
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
