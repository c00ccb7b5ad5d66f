package io.samklang.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.report.Report;
import io.samklang.report.ReportFolder;
import io.samklang.report.SampleReport;
import io.samklang.report.json.JsonFormat;
import io.samklang.review.Decision;
import io.samklang.review.EntryFile;
import io.samklang.review.Verdict;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is answered, and that what is answered is written. */
class ReviewServerTest {
  static final String RESIDENTS = "00f1a2b3c4d5e6f7";

  @TempDir Path folder = Path.of("");

  private final HttpClient client = HttpClient.newHttpClient();
  private EntryFile<Decision> decisions = EntryFile.ofDecisions(Path.of(""));
  private java.util.Optional<ReviewServer> running = java.util.Optional.empty();

  /** The sample without what was decided of it. */
  static Desk desk(Path folder, Report sample) throws IOException {
    Path report = new ReportFolder(folder).write(new JsonFormat(), sample);
    return new Desk(
        report,
        EntryFile.ofDecisions(folder.resolve("decisions.jsonl")),
        EntryFile.ofBaseline(folder.resolve("baseline.jsonl")),
        () -> LocalDate.of(2025, 11, 25));
  }

  @BeforeEach
  void serve() throws IOException {
    Desk desk = desk(folder, SampleReport.report());
    decisions = desk.decisions();
    running = java.util.Optional.of(ReviewServer.start(desk, "Kari", 0));
  }

  @AfterEach
  void stop() {
    running.ifPresent(ReviewServer::close);
  }

  private URI address() {
    return running.orElseThrow().address();
  }

  private HttpResponse<String> get(URI uri) throws Exception {
    return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> decide(String body, String... headers) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(address().resolve("decisions"))
            .headers(headers)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> decide(String body) throws Exception {
    return decide(body, "Content-Type", "application/json", "Origin", origin());
  }

  private String origin() {
    return "http://127.0.0.1:" + address().getPort();
  }

  private static String wish(String state, String why) {
    return "{\"fingerprint\":\"%s\",\"state\":\"%s\",\"why\":\"%s\",\"until\":\"2025-12-31\"}"
        .formatted(RESIDENTS, state, why);
  }

  @Test
  void servesThePageWithAPolicyOfItsOwn() throws Exception {
    HttpResponse<String> page = get(address());
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("connect-src &#39;self&#39;", "data-review=\"yes\"");
    assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
  }

  @Test
  void writesADecisionBeforeItAnswers() throws Exception {
    HttpResponse<String> answer = decide(wish("accepted", "both are right"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("\"state\":\"accepted\"", "\"by\":\"Kari\"");
    assertThat(decisions.read())
        .hasEntrySatisfying(
            RESIDENTS,
            made -> {
              assertThat(made.verdict()).isEqualTo(Verdict.ACCEPTED);
              assertThat(made.until()).contains(LocalDate.of(2025, 12, 31));
              assertThat(made.about()).startsWith("Residents who left");
              assertThat(made.articles()).hasSize(3);
            });
    assertThat(get(address()).body()).contains("accepted by Kari: both are right");
  }

  @Test
  void takesBackWhatWasSaid() throws Exception {
    decide(wish("accepted", "both are right"));
    assertThat(decide(wish("open", "")).statusCode()).isEqualTo(200);
    assertThat(decisions.read()).isEmpty();
  }

  @Test
  void saysWhatIsWrong() throws Exception {
    assertThat(decide(wish("accepted", " ")).body()).contains("by whom it is and why");
    assertThat(decide(wish("maybe", "x")).statusCode()).isEqualTo(400);
    assertThat(decide("{").statusCode()).isEqualTo(400);
    assertThat(decide(wish("fixed", "x").replace(RESIDENTS, "ffffffffffffffff")).body())
        .contains("no such finding");
    assertThat(decide("x".repeat(100_000)).statusCode()).isEqualTo(413);
  }

  @Test
  void aBrokenFileStaysAsItIs() throws Exception {
    Files.writeString(folder.resolve("decisions.jsonl"), "{oops\n");
    HttpResponse<String> answer = decide(wish("accepted", "x"));
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("decisions.jsonl:1: is no JSON");
    assertThat(folder.resolve("decisions.jsonl")).hasContent("{oops\n");
  }

  @Test
  void refusesWhoDoesNotKnowTheToken() throws Exception {
    assertThat(get(URI.create(origin() + "/")).statusCode()).isEqualTo(404);
    assertThat(get(URI.create(origin() + "/guess/")).statusCode()).isEqualTo(404);
    assertThat(get(address().resolve("../decisions")).statusCode()).isEqualTo(404);
  }

  @Test
  void refusesThePagesOfOthers() throws Exception {
    String body = wish("accepted", "x");
    assertThat(
            decide(body, "Content-Type", "application/json", "Origin", "http://evil.example")
                .statusCode())
        .isEqualTo(403);
    assertThat(decide(body, "Content-Type", "text/plain", "Origin", origin()).statusCode())
        .isEqualTo(403);
    assertThat(decide(body, "Content-Type", "application/json").statusCode()).isEqualTo(403);
    assertThat(decisions.read()).isEmpty();
  }

  @Test
  void refusesOtherNamesOfThisMachine() throws Exception {
    for (String host : new String[] {"evil.example", "localhost.evil.example:80", ""}) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address().getPort())) {
        String request =
            "GET "
                + address().getPath()
                + " HTTP/1.1\r\nHost: "
                + host
                + "\r\nConnection: close\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(answer).startsWith("HTTP/1.1 403");
      }
    }
  }

  @Test
  void listensOnTheLoopbackAddressAlone() throws Exception {
    assertThat(address().getHost()).isEqualTo("127.0.0.1");
    for (var nets = java.net.NetworkInterface.getNetworkInterfaces(); nets.hasMoreElements(); ) {
      for (var others = nets.nextElement().getInetAddresses(); others.hasMoreElements(); ) {
        java.net.InetAddress other = others.nextElement();
        if (!other.isLoopbackAddress()) {
          org.assertj.core.api.Assertions.assertThatThrownBy(
                  () -> new Socket(other, address().getPort()).close())
              .isInstanceOf(IOException.class);
        }
      }
    }
  }
}
