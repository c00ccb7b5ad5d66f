package io.samklang.archive;

import io.samklang.event.AnalysedArticle;
import io.samklang.text.Article;

/** What was read of an article in a tenth of the room, for batches too large to keep it open. */
public final class PackedAnalysis {
  private static final RecordCodec<Analysis> ANALYSES = new RecordCodec<>(Analysis.class);

  private final byte[] bytes;

  private PackedAnalysis(byte[] bytes) {
    this.bytes = bytes;
  }

  public static PackedAnalysis of(AnalysedArticle article) {
    return new PackedAnalysis(ANALYSES.write(Analysis.of(article)));
  }

  /**
   * What was packed.
   *
   * @param composed the article that it was read of
   */
  public AnalysedArticle open(Article composed) {
    try {
      return ANALYSES.read(bytes).of(composed);
    } catch (Damaged e) {
      throw new IllegalStateException("cannot be: written to memory", e);
    }
  }
}
