package io.samklang.ingest;

import java.io.IOException;
import java.io.InputStream;

/** Reads a source that holds one text, and no more of it than the limit allows. */
final class WholeFile {
  private WholeFile() {}

  static Content read(Source source, Limits limits) throws IOException {
    int most = limits.fileBytes();
    if (source.largerThan(most)) {
      return new Content.Refused(Refusals.tooLarge(most));
    }
    try (InputStream stream = source.open()) {
      byte[] bytes = stream.readNBytes(most);
      return stream.read() < 0
          ? checked(TextDecoder.decode(bytes), bytes.length)
          : new Content.Refused(Refusals.tooLarge(most));
    }
  }

  private static Content checked(Content content, int length) {
    if (length == 0) {
      return new Content.Refused("is empty; leave it out or save the article again");
    }
    return content.match(
        text ->
            Line.of(text, 0, text.length(), Line.Role.TEXT).isEmpty()
                ? new Content.Refused("holds only blanks; leave it out or save the article again")
                : content,
        why -> content);
  }
}
