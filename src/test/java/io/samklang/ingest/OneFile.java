package io.samklang.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.text.Article;
import io.samklang.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file below a folder of the test, read as the command line would. */
record OneFile(Path folder) {
  Batch read(String name, String content) {
    return read(name, content.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
  }

  Batch read(String name, byte[] content, Limits limits) {
    try {
      Path file = Files.write(folder.resolve(name), content);
      return new ArticleReader(limits)
          .read(List.of(file.toString()), InputStream.nullInputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All articles of a file without problems. */
  List<Article> articles(String name, String content) {
    Batch batch = read(name, content);
    assertThat(batch.problems()).isEmpty();
    return batch.articles();
  }

  /** What is said of a file without articles, the folder left out. */
  List<String> problems(String name, String content) {
    Batch batch = read(name, content);
    assertThat(batch.articles()).isEmpty();
    return batch.problems().stream().map(this::shown).toList();
  }

  String shown(Problem problem) {
    return (problem.path() + " " + problem.message()).replace(folder + "/", "");
  }
}
