package io.samklang.name;

import io.samklang.annotate.AnnotatedArticle;
import io.samklang.annotate.NameSpan;
import io.samklang.annotate.NameType;
import io.samklang.annotate.Sentence;
import io.samklang.annotate.Tag;
import io.samklang.annotate.Token;
import io.samklang.text.Article;
import io.samklang.text.Block;
import io.samklang.text.LanguageTag;
import io.samklang.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Articles for tests: a sentence a line; what the finder is to find stands in brackets with the
 * first letter of its type, {@code [P Pham Minh Chinh]}.
 */
final class Texts {
  private static final Pattern MARKED = Pattern.compile("\\[([PLO]) ([^\\]]+)\\]");
  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{N}’'.:/-]*[\\p{L}\\p{N}]\\.?|\\S");

  private Texts() {}

  static AnnotatedArticle article(LanguageTag language, String marked) {
    StringBuilder text = new StringBuilder();
    List<NameSpan> names = new ArrayList<>();
    Matcher matcher = MARKED.matcher(marked);
    int from = 0;
    while (matcher.find()) {
      text.append(marked, from, matcher.start());
      Span span = new Span(text.length(), text.length() + matcher.group(2).length());
      names.add(new NameSpan(span, type(matcher.group(1)), 0.8));
      text.append(matcher.group(2));
      from = matcher.end();
    }
    text.append(marked.substring(from));
    return annotated(language, text.toString(), names);
  }

  private static NameType type(String letter) {
    return switch (letter) {
      case "P" -> NameType.PERSON;
      case "L" -> NameType.LOCATION;
      default -> NameType.ORGANIZATION;
    };
  }

  private static AnnotatedArticle annotated(
      LanguageTag language, String text, List<NameSpan> names) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      Span span = new Span(start, start + line.length());
      sentences.add(
          new Sentence(
              sentences.size(),
              span,
              Block.Kind.BODY,
              0,
              tokens(text, span),
              names.stream().filter(n -> span.covers(n.span())).toList()));
      start += line.length() + 1;
    }
    Article article =
        new Article(
            "a",
            new Article.Origin("a.txt", Optional.empty()),
            text,
            List.of(),
            Article.Metadata.NONE);
    return new AnnotatedArticle(article, language, sentences);
  }

  /** Words end in a full stop only if they are short or something follows. */
  private static List<Token> tokens(String text, Span sentence) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text).region(sentence.start(), sentence.end());
    while (matcher.find()) {
      int end = matcher.end();
      if (end == sentence.end() && matcher.group().endsWith(".") && matcher.group().length() > 1) {
        end--;
      }
      tokens.add(token(text, new Span(matcher.start(), end)));
      if (end < matcher.end()) {
        tokens.add(token(text, new Span(end, matcher.end())));
      }
    }
    return tokens;
  }

  private static Token token(String text, Span span) {
    return new Token(span, span.of(text), Tag.X);
  }

  /** Text, entity and canonical form of every name, as {@code text=entity} or {@code text>full}. */
  static List<String> names(AnnotatedArticle article) {
    return new NameReader()
        .read(article).stream().flatMap(List::stream).map(Texts::describe).toList();
  }

  private static String describe(Name name) {
    String entity = name.entity().map(e -> "=" + e).orElse("");
    String full = name.canonical().equals(name.text()) ? "" : ">" + name.canonical();
    String role = name.role().map(r -> "/" + r).orElse("");
    return name.text() + entity + full + role + (name.adjective() ? "~" : "");
  }
}
