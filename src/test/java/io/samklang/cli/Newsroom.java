package io.samklang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Articles about one fire, as files; all invented. */
final class Newsroom {
  static final String NB =
      """
      Brann i skole i Lillevik

      Det brøt ut brann på Lillevik skole tirsdag morgen, opplyser brannvesenet i Lillevik.

      I alt 240 elever ble evakuert fra skolen, sier rektor Kari Halvorsen.

      Tolv brannmenn deltok i slukkingen, og brannen var under kontroll etter tre timer.
      """;

  static final String DE =
      """
      Brand in einer Schule in Lillevik

      In der Schule von Lillevik ist am Dienstagmorgen ein Brand ausgebrochen, wie die Feuerwehr \
      von Lillevik mitteilte.

      Insgesamt 240 Schüler wurden aus der Schule evakuiert, sagte Rektorin Kari Halvorsen.

      Zwölf Feuerwehrleute waren bei den Löscharbeiten im Einsatz, und der Brand war nach drei \
      Stunden unter Kontrolle.
      """;

  static final String SV =
      """
      Brand på skola i Lillevik

      En brand bröt ut på skolan i Lillevik på tisdagsmorgonen, uppger räddningstjänsten i Lillevik.

      Totalt 240 elever evakuerades från skolan, säger rektor Kari Halvorsen.

      Tolv brandmän deltog i släckningen, och branden var under kontroll efter tre timmar.
      """;

  static final String ENGLISH =
      """
      Fire at a school in Lillevik

      A fire broke out at the school in Lillevik on Tuesday morning, the fire brigade said.

      A total of 240 pupils were evacuated from the school, the headmistress told reporters.
      """;

  private static final String PUPILS = "240 Schüler";

  private Newsroom() {}

  /** Three articles that agree. */
  static Path agreeing(Path folder) throws IOException {
    return write(folder, Map.of("a.nb.txt", NB, "b.de.txt", DE, "c.sv.txt", SV));
  }

  /** Two articles that cannot both be right: an error. */
  static Path contradicting(Path folder) throws IOException {
    return write(folder, Map.of("a.nb.txt", NB, "b.de.txt", DE.replace(PUPILS, "420 Schüler")));
  }

  /** One of three misspells a name: a warning. */
  static Path misspelling(Path folder) throws IOException {
    return write(
        folder,
        Map.of("a.nb.txt", NB, "b.de.txt", DE.replace("Halvorsen", "Halversen"), "c.sv.txt", SV));
  }

  /** The later of two has a higher number: a note. */
  static Path updating(Path folder) throws IOException {
    return write(
        folder,
        Map.of(
            "a.nb.txt",
            "2025-11-25\n\n" + NB,
            "b.de.txt",
            "2025-11-27\n\n" + DE.replace(PUPILS, "260 Schüler")));
  }

  static Path write(Path folder, Map<String, String> texts) throws IOException {
    Files.createDirectories(folder);
    for (var text : texts.entrySet()) {
      Files.writeString(folder.resolve(text.getKey()), text.getValue());
    }
    return folder;
  }
}
