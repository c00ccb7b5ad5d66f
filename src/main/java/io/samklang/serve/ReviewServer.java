package io.samklang.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.samklang.report.Report;
import io.samklang.report.html.HtmlFormat;
import io.samklang.report.json.UnreadableReport;
import io.samklang.review.BrokenEntry;
import io.samklang.review.Verdict;
import java.io.IOException;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves a report as a page on which it can be decided. It listens on the loopback address alone,
 * answers only to its own name and to pages of its own, and only below a path that nobody can
 * guess.
 */
public final class ReviewServer implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";

  /** A reason is a sentence or two. */
  private static final int LARGEST_WISH = 1 << 16;

  private final Desk desk;
  private final String reviewer;
  private final Token token;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(2, ReviewServer::daemon);

  private ReviewServer(Desk desk, String reviewer, Token token, HttpServer server) {
    this.desk = desk;
    this.reviewer = reviewer;
    this.token = token;
    this.server = server;
  }

  /**
   * Starts to serve.
   *
   * @param reviewer by whom decisions are
   * @param port 0 for any that is free
   * @throws IOException if the port is taken
   */
  public static ReviewServer start(Desk desk, String reviewer, int port) throws IOException {
    InetSocketAddress address =
        new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
    HttpServer http = HttpServer.create(address, 0);
    ReviewServer server = new ReviewServer(desk, reviewer, Token.random(), http);
    http.createContext("/", server::handle);
    http.setExecutor(server.threads);
    http.start();
    return server;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "samklang-review");
    thread.setDaemon(true);
    return thread;
  }

  /** Where the page is. */
  public URI address() {
    return URI.create(origin() + "/" + token.text() + "/");
  }

  private String origin() {
    return "http://" + LOOPBACK + ":" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Answer answer = isOurs(exchange) ? answer(exchange) : Answer.fault(403, "not for you");
      Headers headers = exchange.getResponseHeaders();
      headers.set("Content-Type", answer.type());
      headers.set("Cache-Control", "no-store");
      headers.set("X-Content-Type-Options", "nosniff");
      headers.set("X-Frame-Options", "DENY");
      headers.set("Referrer-Policy", "no-referrer");
      headers.set("Cross-Origin-Resource-Policy", "same-origin");
      exchange.sendResponseHeaders(answer.status(), answer.body().length);
      exchange.getResponseBody().write(answer.body());
    }
  }

  /** Neither a name that leads here by a trick of its owner, nor the page of another. */
  private boolean isOurs(HttpExchange exchange) {
    Optional<String> host = header(exchange, "Host");
    Optional<String> origin = header(exchange, "Origin");
    return host.filter(("127.0.0.1:" + server.getAddress().getPort())::equals).isPresent()
        && origin.map(origin()::equals).orElse(true);
  }

  private static Optional<String> header(HttpExchange exchange, String name) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
  }

  private Answer answer(HttpExchange exchange) throws IOException {
    List<String> parts = List.of(exchange.getRequestURI().getPath().split("/", -1));
    if (parts.size() != 3 || !token.matches(parts.get(1))) {
      return Answer.fault(404, "no such page");
    }
    try {
      return switch (exchange.getRequestMethod() + " " + parts.get(2)) {
        case "GET " -> page();
        case "GET decisions" -> decisions();
        case "POST decisions" -> decide(exchange);
        default -> Answer.fault(404, "no such page");
      };
    } catch (IllegalArgumentException e) {
      return Answer.fault(400, String.valueOf(e.getMessage()));
    } catch (BrokenEntry | UnreadableReport e) {
      return Answer.fault(409, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return Answer.fault(500, "the files cannot be read or written: " + e);
    }
  }

  private Answer page() throws IOException {
    StringWriter page = new StringWriter();
    HtmlFormat.forReview().write(desk.read(), page);
    return Answer.page(page.toString());
  }

  private Answer decisions() throws IOException {
    return Answer.json(DecisionJson.decisions(desk.current()));
  }

  private Answer decide(HttpExchange exchange) throws IOException {
    boolean json =
        header(exchange, "Content-Type").filter(t -> t.startsWith("application/json")).isPresent();
    if (!json || header(exchange, "Origin").isEmpty()) {
      return Answer.fault(403, "not for you");
    }
    byte[] body = exchange.getRequestBody().readNBytes(LARGEST_WISH + 1);
    if (body.length > LARGEST_WISH) {
      return Answer.fault(413, "too long");
    }
    carryOut(DecisionJson.wish(body));
    return decisions();
  }

  private void carryOut(DecisionJson.Wish wish) throws IOException {
    if (wish.verdict().isEmpty()) {
      desk.withdraw(wish.fingerprint());
      return;
    }
    Verdict verdict = wish.verdict().get();
    Report.Finding finding =
        desk.find(wish.fingerprint())
            .orElseThrow(() -> new IllegalArgumentException("the report has no such finding"));
    desk.decide(finding, verdict, wish.by().orElse(reviewer), wish.why(), wish.until());
  }
}
