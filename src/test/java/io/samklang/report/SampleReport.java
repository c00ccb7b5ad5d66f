package io.samklang.report;

import io.samklang.check.Severity;
import io.samklang.review.Verdict;
import io.samklang.text.LineIndex;
import io.samklang.text.Problem;
import io.samklang.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A small report in three languages, with text that means harm. */
public final class SampleReport {
  /** Every way that the hostile article tries to become markup. */
  public static final String SCRIPT = "<script>alert('x')</script>";

  private static final String LONG_WORD = "Donaudampfschifffahrtsgesellschaftskapitän".repeat(4);

  private static final Text NB =
      new Text(
          "a/elv.nb.txt",
          "Elven steg over natten\n\nMer enn 340 innbyggere måtte forlate hjemmene sine da elven"
              + " steg natt til søndag, og kommunen åpnet idrettshallen for dem som ikke hadde"
              + " noe sted å gjøre av seg. Broen ble stengt i tre dager. Broen kostet 30 millioner,"
              + " ikke 40 millioner, i fjor.\n");
  private static final Text DE =
      new Text(
          "a/fluss.de.txt",
          "Fluss tritt über die Ufer\r\n\r\nMehr als 340 Einwohner verließen ihre Häuser. Die"
              + " Brücke blieb drei Tage gesperrt.\r\n");
  private static final Text SV =
      new Text(
          "a/älven.sv.txt",
          "Älven steg\n\nÖver 430 invånare fick lämna sina hem. Bron var stängd i tre veckor. Bron kostade 40"
              + " miljoner.\n");
  private static final Text HOSTILE =
      new Text(
          "b/\"><img src=x onerror=alert(1)>.txt",
          SCRIPT
              + " & \"Ampersand\" \u202eabc\u202c שלום 👩‍👩‍👧 \u001b[31m 7 Boote "
              + LONG_WORD
              + "\n");
  private static final Text PLAIN = new Text("b/båter.nb.txt", "Det kom 9 båter til havna.\n");

  private SampleReport() {}

  /** An article's text and its id, which is its path here. */
  private record Text(String id, String text) {
    Report.Mention mention(String words, String value, String sentence) {
      int start = text.indexOf(words);
      int sentenceStart = text.indexOf(sentence);
      if (start < 0 || sentenceStart < 0) {
        throw new IllegalArgumentException(words + " does not stand in " + id);
      }
      return new Report.Mention(
          id,
          new Span(start, start + words.length()),
          LineIndex.of(text).positionOf(start),
          words,
          value,
          sentence,
          sentenceStart,
          new Report.Context("", SCRIPT.length() < start ? "It goes on " + SCRIPT : ""));
    }

    String line(int number) {
      return text.lines().skip(number).findFirst().orElseThrow();
    }
  }

  /** Two events with findings, one without, two problems; given unsorted. */
  public static Report report() {
    return new Report(
        "1.2.3",
        List.of(
            article(SV, "sv", "Älven steg", Optional.of("2025-03-02"), Optional.empty()),
            article(
                NB, "nb", "Elven steg over natten", Optional.of("2025-03-02"), Optional.empty()),
            article(
                DE,
                "de",
                "Fluss tritt über die Ufer",
                Optional.of("2025-03-01"),
                Optional.of("https://example.org/fluss?a=1&b=2")),
            article(
                HOSTILE,
                "de",
                SCRIPT + "\" onload=\"alert(2)",
                Optional.empty(),
                Optional.of("javascript:alert(3)")),
            article(PLAIN, "nb", "Båter i havna", Optional.empty(), Optional.empty()),
            new Report.Article(
                "c", "c/alene.sv.txt", "sv", "Ensam", Optional.empty(), Optional.of("TT"), true)),
        List.of(
            new Problem("z.txt", "is empty; nothing to check"),
            new Problem(SCRIPT + ".txt", "is in Danish, which is not checked")),
        List.of(
            new Report.Event(
                "event-1",
                "Elven steg over natten",
                List.of(DE.id(), NB.id(), SV.id()),
                List.of("they share “340”, “3 days” & the river"),
                List.of(new Report.Link("event-3", "both name the bridge")),
                agreed()),
            new Report.Event(
                "event-2", SCRIPT, List.of(HOSTILE.id(), PLAIN.id()), List.of(SCRIPT), List.of()),
            new Report.Event("event-3", "Ensam", List.of("c"), List.of(), List.of())),
        List.of(boats(), cost(), closure(), residents()));
  }

  /** As many findings as asked for, each like the others. */
  public static Report large(int findings) {
    Report small = report();
    return new Report(
        small.version(),
        small.articles(),
        small.problems(),
        small.events(),
        IntStream.range(0, findings).mapToObj(i -> residents()).toList());
  }

  /** More than are listed; one with text that means harm. */
  private static Agreed agreed() {
    return new Agreed(
        25,
        List.of(
            new Agreed.Fact(
                List.of(
                    new Agreed.Statement(DE.id(), "12 Boote", "12"),
                    new Agreed.Statement(NB.id(), "12 båter", "12"),
                    new Agreed.Statement(SV.id(), "tolv båtar", "12"))),
            new Agreed.Fact(
                List.of(
                    new Agreed.Statement(NB.id(), SCRIPT, SCRIPT),
                    new Agreed.Statement(SV.id(), SCRIPT, SCRIPT)))));
  }

  private static Report.Article article(
      Text text,
      String language,
      String title,
      Optional<String> published,
      Optional<String> source) {
    return new Report.Article(text.id(), text.id(), language, title, published, source, false);
  }

  private static Report.Finding residents() {
    return new Report.Finding(
        "00f1a2b3c4d5e6f7",
        "count-mismatch",
        Severity.ERROR,
        0.935,
        "event-1",
        "Residents who left their homes: more than 340 in 2 articles, more than 430 in 1",
        List.of(
            "the sentences share “innbyggere”, “Einwohner”, “invånare” and “hjem”, “hem”",
            "no rounding and no conversion makes 340 of 430"),
        Report.Status.NEW,
        List.of(
            DE.mention("340 Einwohner", "> 340", "Mehr als 340 Einwohner verließen ihre Häuser."),
            NB.mention(
                "340 innbyggere", "> 340", NB.line(2).substring(0, NB.line(2).indexOf(" Broen"))),
            SV.mention("430 invånare", "> 430", "Över 430 invånare fick lämna sina hem.")));
  }

  private static Report.Finding closure() {
    return new Report.Finding(
        "11f1a2b3c4d5e6f7",
        "duration-mismatch",
        Severity.WARNING,
        0.7,
        "event-1",
        "How long the bridge was closed: 3 days in 2 articles, 3 weeks in 1",
        List.of("the sentences share “broen”, “Brücke”, “bron”"),
        Report.Status.DECIDED,
        Optional.of(
            new Report.Decision(
                Verdict.CONFIRMED,
                "Kari",
                "asked the town",
                Optional.of(LocalDate.of(2025, 12, 31)))),
        List.of(
            DE.mention("drei Tage", "3 day", "Die Brücke blieb drei Tage gesperrt."),
            NB.mention("tre dager", "3 day", "Broen ble stengt i tre dager."),
            SV.mention("tre veckor", "3 week", "Bron var stängd i tre veckor.")));
  }

  private static Report.Finding cost() {
    String sentence = "Broen kostet 30 millioner, ikke 40 millioner, i fjor.";
    return new Report.Finding(
        "33f1a2b3c4d5e6f7",
        "amount-mismatch",
        Severity.NOTE,
        0.4,
        "event-1",
        "What the bridge cost: 40,000,000 in 2 articles, 30,000,000 in 1",
        List.of(),
        Report.Status.DECIDED,
        Optional.of(
            new Report.Decision(Verdict.FALSE_ALARM, "Åse", "said in scorn", Optional.empty())),
        List.of(
            NB.mention("30 millioner", "30,000,000", sentence),
            NB.mention("40 millioner", "40,000,000", sentence),
            SV.mention("40 miljoner", "40,000,000", "Bron kostade 40 miljoner.")));
  }

  private static Report.Finding boats() {
    return new Report.Finding(
        "22f1a2b3c4d5e6f7",
        "count-mismatch",
        Severity.NOTE,
        0.5,
        "event-2",
        "Boats: 7 in 1 article, 9 in 1 " + SCRIPT,
        List.of(SCRIPT),
        Report.Status.KNOWN,
        List.of(
            HOSTILE.mention("7 Boote", "7", HOSTILE.line(0)),
            PLAIN.mention("9 båter", "9 " + SCRIPT, PLAIN.line(0))));
  }
}
