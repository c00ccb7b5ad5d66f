package io.samklang.inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.samklang.ingest.EncodedText;
import io.samklang.text.Article;
import io.samklang.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file of articles whose text is changed in place: one article, or JSON with one a line. */
final class EditedFile {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Pattern LINE = Pattern.compile("[^\\r\\n]*(?:\\r\\n|\\r|\\n|$)");

  private final EncodedText original;
  private String text;

  EditedFile(byte[] content) {
    this.original = EncodedText.of(content);
    this.text = original.text();
  }

  byte[] bytes() {
    return original.encode(text);
  }

  /**
   * Changes an article of the file.
   *
   * @return whether it could be changed; not where the file holds the text of the article in
   *     another form, as pages do, or in an encoding without these letters
   */
  boolean edit(Article article, ArticleEdit edit) {
    Optional<String> edited =
        original.canWrite(edit.now())
            ? article.origin().recordLine().isPresent()
                ? record(article.origin().recordLine().get(), article, edit)
                : whole(article, edit)
            : Optional.empty();
    edited.ifPresent(now -> text = now);
    return edited.isPresent();
  }

  private Optional<String> whole(Article article, ArticleEdit edit) {
    return text.equals(article.text()) ? Optional.of(edit.apply(text)) : Optional.empty();
  }

  private Optional<String> record(int number, Article article, ArticleEdit edit) {
    List<String> lines = new ArrayList<>();
    Matcher matcher = LINE.matcher(text);
    while (matcher.find() && !matcher.group().isEmpty()) {
      lines.add(matcher.group());
    }
    if (number > lines.size()) {
      return Optional.empty();
    }
    String line = lines.get(number - 1);
    String content = line.stripTrailing();
    return json(content, article, edit)
        .map(
            now -> {
              lines.set(number - 1, now + line.substring(content.length()));
              return String.join("", lines);
            });
  }

  private static Optional<String> json(String line, Article article, ArticleEdit edit) {
    try {
      if (!(MAPPER.readTree(line) instanceof ObjectNode record)) {
        return Optional.empty();
      }
      String title = record.path("title").asText("");
      int body = title.isBlank() ? 0 : title.length() + 1;
      boolean inTitle = edit.span().end() < body;
      String key = inTitle ? "title" : "body";
      JsonNode value = record.path(key);
      ArticleEdit part = inTitle ? edit : new ArticleEdit(edit.span().shift(-body), edit.now());
      if (!value.isTextual() || !holds(value.textValue(), part, article, edit.span())) {
        return Optional.empty();
      }
      record.put(key, part.apply(value.textValue()));
      return Optional.of(MAPPER.writeValueAsString(record));
    } catch (JsonProcessingException noJson) {
      return Optional.empty();
    }
  }

  private static boolean holds(String value, ArticleEdit part, Article article, Span span) {
    return part.span().end() <= value.length()
        && part.span().of(value).equals(span.of(article.text()));
  }
}
