package io.samklang.cli;

import io.samklang.config.Settings;
import io.samklang.ingest.Limits;
import io.samklang.run.ArchiveRun;
import io.samklang.run.CheckRun;
import io.samklang.run.ExtractionRun;
import io.samklang.run.Pipeline;

/** Makes what the commands run: as it is shipped, or with models that were read before. */
interface Runs {
  CheckRun checkRun(Settings settings);

  ExtractionRun extractionRun(int jobs);

  ArchiveRun archiveRun(Settings settings);

  /** Reads the models each time. */
  static Runs shipped() {
    return new Runs() {
      @Override
      public CheckRun checkRun(Settings settings) {
        return Pipeline.checkRun(Limits.DEFAULT, settings);
      }

      @Override
      public ExtractionRun extractionRun(int jobs) {
        return Pipeline.extractionRun(Limits.DEFAULT, jobs);
      }

      @Override
      public ArchiveRun archiveRun(Settings settings) {
        return Pipeline.archiveRun(Limits.DEFAULT, settings);
      }
    };
  }
}
