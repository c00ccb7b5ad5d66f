package io.samklang.serve;

import java.nio.charset.StandardCharsets;

/**
 * What is sent back.
 *
 * @param status of HTTP
 * @param type with charset
 */
record Answer(int status, String type, byte[] body) {
  private static final String JSON = "application/json; charset=utf-8";

  static Answer page(String html) {
    return new Answer(200, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
  }

  static Answer json(String json) {
    return new Answer(200, JSON, json.getBytes(StandardCharsets.UTF_8));
  }

  /** What is wrong, for the person at the page. */
  static Answer fault(int status, String message) {
    return new Answer(status, JSON, DecisionJson.fault(message).getBytes(StandardCharsets.UTF_8));
  }
}
