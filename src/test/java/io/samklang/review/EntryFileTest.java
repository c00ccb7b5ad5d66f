package io.samklang.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing that a person decided is lost. */
class EntryFileTest {
  @TempDir Path folder = Path.of("");

  private Path path = Path.of("");

  @BeforeEach
  void place() {
    path = folder.resolve("decisions.jsonl");
  }

  static Decision decision(int number) {
    return new Decision(
        "%016x".formatted(number),
        Verdict.FALSE_ALARM,
        "Åse",
        "said \"in\" scorn\nand <b>more</b>",
        number % 2 == 0 ? Optional.empty() : Optional.of(LocalDate.of(2025, 12, 31)),
        List.of("a.nb.txt", "b.de.txt"),
        "18 against 16");
  }

  private EntryFile<Decision> file() {
    return EntryFile.ofDecisions(path);
  }

  private void put(Decision decision) throws IOException {
    file()
        .update(
            entries -> {
              entries.put(decision.fingerprint(), decision);
              return entries;
            });
  }

  @Test
  void readsBackWhatItWrote() throws IOException {
    put(decision(2));
    put(decision(1));
    assertThat(file().read().values()).containsExactly(decision(1), decision(2));
  }

  @Test
  void oneSortedLineAnEntry() throws IOException {
    for (int number : new int[] {30, 1, 200}) {
      put(decision(number));
    }
    assertThat(Files.readAllLines(path))
        .hasSize(3)
        .isSorted()
        .first()
        .asString()
        .startsWith(
            "{\"fingerprint\":\"0000000000000001\",\"state\":\"false-alarm\",\"by\":\"Åse\",\"why\":");
  }

  @Test
  void aFileThatIsNotThereSaysNothing() throws IOException {
    assertThat(file().read()).isEmpty();
    assertThat(path).doesNotExist();
  }

  @Test
  void theBaselineIsKeptAlike() throws IOException {
    Known known = new Known("00000000000000aa", "count-mismatch", List.of("a"), "18 against 16");
    EntryFile<Known> baseline = EntryFile.ofBaseline(folder.resolve("new/folder/baseline.jsonl"));
    baseline.update(
        entries -> {
          entries.put(known.fingerprint(), known);
          return entries;
        });
    assertThat(baseline.read().values()).containsExactly(known);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          nonsense                          | :2: is no JSON
          []                                | :2: is no JSON object
          {"fingerprint":"12"}              | :2: state is missing
          {"fingerprint":"12","state":"accepted"} | :2: fingerprint must be 16 hexadecimal digits
          {"fingerprint":"00000000000000ff","state":"maybe","by":"a","why":"b"} | :2: state must be one of confirmed
          {"fingerprint":"00000000000000ff","state":"fixed","by":"a","why":" "} | :2: why is missing
          {"fingerprint":"00000000000000ff","state":"fixed","by":"a","why":"b","until":"soon"} | :2: until must be a day
          {"fingerprint":"00000000000000ff","state":"fixed","by":"a","why":"b","x":1} | :2: unknown key “x”
          {"fingerprint":"00000000000000ff","state":"fixed","by":"a","by":"c","why":"b"} | :2: is no JSON: Duplicate field
          {"fingerprint":"0000000000000001","state":"fixed","by":"a","why":"b"} | :2: the finding 0000000000000001 stands here a second time
          """)
  void aBrokenLineStopsEveryChange(String line, String message) throws IOException {
    put(decision(1));
    String before = Files.readString(path) + line + "\n";
    Files.writeString(path, before);
    assertThatThrownBy(() -> put(decision(3)))
        .isInstanceOf(BrokenEntry.class)
        .hasMessageContaining("decisions.jsonl" + message);
    assertThat(path).hasContent(before);
  }

  @Test
  void blankLinesSayNothing() throws IOException {
    put(decision(1));
    Files.writeString(path, "\n" + Files.readString(path).replace("\n", "\r\n\r\n"));
    assertThat(file().read()).hasSize(1);
  }

  @Test
  void leftoversOfAKilledWriterAreRemoved() throws IOException {
    Files.writeString(folder.resolve(".decisions.jsonl-half.tmp"), "{\"finger");
    put(decision(1));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("decisions.jsonl", ".decisions.jsonl.lock");
    }
  }

  @Test
  void aChangeOfNothingTouchesNothing() throws IOException {
    put(decision(1));
    Files.writeString(path, Files.readString(path) + "\n");
    String before = Files.readString(path);
    put(decision(1));
    assertThat(path).hasContent(before);
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path real = Files.createDirectories(folder.resolve("shared")).resolve("all.jsonl");
    Files.writeString(real, "");
    Files.createSymbolicLink(path, real);
    put(decision(1));
    assertThat(path).isSymbolicLink();
    assertThat(EntryFile.ofDecisions(real).read()).hasSize(1);
  }

  private Callable<Integer> write(int number) {
    return () -> {
      put(decision(number));
      return number;
    };
  }

  @Test
  void writersDoNotUndoEachOther() throws Exception {
    ExecutorService writers = Executors.newFixedThreadPool(4);
    List<Callable<Integer>> writes = IntStream.range(0, 40).mapToObj(this::write).toList();
    for (Future<Integer> done : writers.invokeAll(writes)) {
      done.get();
    }
    writers.shutdown();
    assertThat(writers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    assertThat(file().read()).hasSize(40);
  }

  @Test
  void aFailedChangeLeavesTheFile() throws IOException {
    put(decision(1));
    String before = Files.readString(path);
    assertThatThrownBy(
            () ->
                file()
                    .update(
                        entries -> {
                          throw new IllegalStateException("no");
                        }))
        .hasMessage("no");
    assertThat(path).hasContent(before);
    assertThat(new TreeMap<>(file().read())).hasSize(1);
  }
}
