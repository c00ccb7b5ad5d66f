package io.samklang.run;

import io.samklang.event.AnalysedArticle;
import io.samklang.event.FeatureCounts;
import io.samklang.event.Outline;
import io.samklang.event.Profiler;
import io.samklang.event.Weighting;

/** An article that is compared, with all that was read of it. */
record Witness(ReadArticle read, KeptAnalysis analysis, FeatureCounts counts) {
  static Witness of(ReadArticle read, AnalysedArticle analysed, int batchSize, Profiler profiler) {
    return new Witness(read, KeptAnalysis.of(analysed, batchSize), profiler.count(analysed));
  }

  String id() {
    return read.id();
  }

  Outline outline(Weighting weighting) {
    return new Outline(read.article().composed(), read.language(), weighting.weigh(counts));
  }
}
