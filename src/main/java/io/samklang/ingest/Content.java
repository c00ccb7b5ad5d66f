package io.samklang.ingest;

import java.util.function.Function;

/** What the bytes of a file turned out to be. */
sealed interface Content {
  <T> T match(Function<String, T> onText, Function<String, T> onRefused);

  /** Text, without byte order mark, line ends as they are. */
  record Text(String text) implements Content {
    @Override
    public <T> T match(Function<String, T> onText, Function<String, T> onRefused) {
      return onText.apply(text);
    }
  }

  /** Nothing to read, for a reason given in the words of a problem. */
  record Refused(String why) implements Content {
    @Override
    public <T> T match(Function<String, T> onText, Function<String, T> onRefused) {
      return onRefused.apply(why);
    }
  }
}
