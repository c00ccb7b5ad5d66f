package io.samklang.run;

/** Is told what a run is busy with, from one thread. */
@FunctionalInterface
public interface Progress {
  /** Tells nobody. */
  Progress SILENT = what -> {};

  /** The run enters a stage: {@code reading 186 articles}. */
  void stage(String what);

  /**
   * So much of the stage is done.
   *
   * @param done 1 to {@code all}
   */
  default void done(int done, int all) {}
}
