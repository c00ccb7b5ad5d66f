package io.samklang.run;

/** Is told what a run is busy with. */
@FunctionalInterface
public interface Progress {
  /** The run enters a stage: {@code reading 186 articles}. */
  void stage(String what);
}
