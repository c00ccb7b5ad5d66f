package io.samklang.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Articles as lines of JSON. */
final class JsonArticle {
  private JsonArticle() {}

  static String line(String id, String body) {
    return JsonNodeFactory.instance.objectNode().put("id", id).put("body", body) + "\n";
  }
}
