package io.samklang.review;

import java.io.IOException;
import java.nio.file.Path;

/** A program that writes decisions without end, and says each one that it has written. */
final class KilledWriter {
  private KilledWriter() {}

  public static void main(String[] args) throws IOException {
    EntryFile<Decision> file = EntryFile.ofDecisions(Path.of(args[0]));
    for (int number = Integer.parseInt(args[1]); ; number++) {
      Decision decision = EntryFileTest.decision(number);
      file.update(
          entries -> {
            entries.put(decision.fingerprint(), decision);
            return entries;
          });
      System.out.println(number);
    }
  }
}
