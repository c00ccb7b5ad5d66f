package io.samklang.config;

/** Where a setting was set. */
public sealed interface Origin {
  /** For people: {@code default}, {@code samklang.yml:3}, {@code command line}. */
  String words();

  /** Nobody set it: what the program is shipped with. */
  record Standard() implements Origin {
    @Override
    public String words() {
      return "default";
    }
  }

  /**
   * The configuration file.
   *
   * @param file as messages name it
   * @param line 1-based
   */
  record File(String file, int line) implements Origin {
    @Override
    public String words() {
      return file + ":" + line;
    }
  }

  /** An option of this command. */
  record CommandLine() implements Origin {
    @Override
    public String words() {
      return "command line";
    }
  }
}
