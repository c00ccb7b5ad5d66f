package io.samklang.run;

import io.samklang.archive.PackedAnalysis;
import io.samklang.event.AnalysedArticle;
import io.samklang.text.Article;

/** What was read of an article, kept between the stages. */
sealed interface KeptAnalysis {
  /**
   * A batch up to this many articles is kept as it is: packing takes time, and saves some 200 MB.
   */
  int MOST_OPEN = 2_000;

  AnalysedArticle open();

  /** The way of keeping that suits a batch. */
  static KeptAnalysis of(AnalysedArticle analysed, int batchSize) {
    return batchSize <= MOST_OPEN
        ? new Open(analysed)
        : new Packed(PackedAnalysis.of(analysed), analysed.article());
  }

  /** As it is. */
  record Open(AnalysedArticle analysed) implements KeptAnalysis {
    @Override
    public AnalysedArticle open() {
      return analysed;
    }
  }

  /** As few bytes. */
  record Packed(PackedAnalysis packed, Article composed) implements KeptAnalysis {
    @Override
    public AnalysedArticle open() {
      return packed.open(composed);
    }
  }
}
