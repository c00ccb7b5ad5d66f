package io.samklang.check;

import io.samklang.event.AnalysedArticle;
import io.samklang.fact.Fact;
import io.samklang.text.Article;
import io.samklang.text.Folding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Identity of a finding by meaning, 16 hexadecimal digits. The first eight stand for the check,
 * what is counted, the set of values and the languages; the last eight for the set of articles. No
 * line, order, wording or path of a file is in it.
 */
final class Fingerprint {
  private static final int BYTES = 4;

  private Fingerprint() {}

  /**
   * The fingerprint of a disagreement.
   *
   * @param subject what it is about, in no article's words
   */
  static String of(Disagreement disagreement, String subject) {
    List<Fact> facts = List.copyOf(disagreement.facts());
    return hash(
            disagreement.check().id(),
            subject,
            joined(facts.stream().map(Fact::value)),
            joined(facts.stream().map(fact -> fact.article().language().code())))
        + hash(joined(facts.stream().map(Fact::article).map(Fingerprint::identity)));
  }

  /** Another one, for a finding of the same meaning in the same articles: the second is 2. */
  static String again(String fingerprint, int number) {
    String meaning = fingerprint.substring(0, 2 * BYTES);
    return meaning + hash(fingerprint, Integer.toString(number));
  }

  /** A given id or address; else what the article is called, in its language. */
  private static String identity(AnalysedArticle analysed) {
    Article article = analysed.article();
    Article.Metadata about = article.metadata();
    return Optional.of(article.id())
        .filter(id -> !id.startsWith(article.path()))
        .or(about::url)
        .orElseGet(() -> analysed.language() + " " + Folding.plain(article.title()));
  }

  private static String joined(Stream<String> parts) {
    return parts.distinct().sorted().collect(Collectors.joining("\u0001"));
  }

  private static String hash(String... parts) {
    String meaning = String.join("\u0000", parts);
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(meaning.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
