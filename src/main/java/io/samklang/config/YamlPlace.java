package io.samklang.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A value of a YAML file, and where it stands. Only plain data is read: no tags, no anchors, so
 * nothing grows when it is read.
 *
 * @param file as messages name it
 * @param name of the value, for messages: {@code checks.count-mismatch}; empty for the whole file
 */
record YamlPlace(String file, String name, Node node) {
  /** Names alike at least so much may have been meant. */
  private static final double ALIKE = 0.7;

  /** Reads the value at a place. */
  interface ValueReader<T> {
    T read(YamlPlace place) throws ConfigProblem;
  }

  /**
   * The whole file; empty if it says nothing.
   *
   * @throws ConfigProblem if it is no YAML
   */
  static Optional<YamlPlace> parse(String file, String text) throws ConfigProblem {
    LoadSettings settings = LoadSettings.builder().setLabel(file).build();
    try {
      Optional<Node> root = new Compose(settings).composeString(text);
      return root.filter(node -> !isNull(node)).map(node -> new YamlPlace(file, "", node));
    } catch (MarkedYamlEngineException e) {
      String place =
          e.getProblemMark()
              .map(mark -> ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1))
              .orElse("");
      throw new ConfigProblem(file + place + ": is no YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw new ConfigProblem(file + ": is no YAML: " + e.getMessage());
    }
  }

  Origin origin() {
    return new Origin.File(file, line());
  }

  ConfigProblem fault(String what) {
    int column = node.getStartMark().map(mark -> mark.getColumn() + 1).orElse(1);
    String prefix = name.isEmpty() ? "" : name + " ";
    return new ConfigProblem(file + ":" + line() + ":" + column + ": " + prefix + what);
  }

  /** The values by key, in order; each key is one of {@code known}. */
  Map<String, YamlPlace> entries(List<String> known) throws ConfigProblem {
    if (!(node instanceof MappingNode mapping)) {
      throw fault("must be a table of " + String.join(", ", known));
    }
    refuseAnchor();
    Map<String, YamlPlace> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      YamlPlace key = new YamlPlace(file, "", tuple.getKeyNode());
      String word = key.text();
      if (!known.contains(word)) {
        throw key.fault("unknown key “" + word + "”; " + suggestion(word, known));
      }
      YamlPlace value =
          new YamlPlace(file, name.isEmpty() ? word : name + "." + word, tuple.getValueNode());
      if (entries.put(word, value) != null) {
        throw key.fault("the key “" + word + "” stands here a second time");
      }
    }
    return entries;
  }

  /** A word or number, as written. */
  String text() throws ConfigProblem {
    refuseAnchor();
    if (node instanceof ScalarNode scalar && !isNull(node)) {
      return scalar.getValue();
    }
    throw fault("must be one word or text");
  }

  boolean flag() throws ConfigProblem {
    if (node.getTag().equals(Tag.BOOL)) {
      return text().equals("true");
    }
    throw fault("must be true or false");
  }

  /** A whole number from 1. */
  int positive() throws ConfigProblem {
    String text = text();
    if (node.getTag().equals(Tag.INT) && text.matches("[1-9][0-9]{0,5}")) {
      return Integer.parseInt(text);
    }
    throw fault("must be a whole number from 1");
  }

  /** One of some words, in lower case. */
  String oneOf(List<String> words) throws ConfigProblem {
    String text = text();
    if (!words.contains(text)) {
      throw fault("must be one of " + String.join(", ", words) + ", not “" + text + "”");
    }
    return text;
  }

  <T> List<T> list(ValueReader<T> reader) throws ConfigProblem {
    if (!(node instanceof SequenceNode sequence)) {
      throw fault("must be a list");
    }
    refuseAnchor();
    List<T> items = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      items.add(reader.read(new YamlPlace(file, name, item)));
    }
    return items;
  }

  private int line() {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  private void refuseAnchor() throws ConfigProblem {
    if (node.getAnchor().isPresent()) {
      throw fault("has an anchor; write the value out");
    }
  }

  private static boolean isNull(Node node) {
    return node.getTag().equals(Tag.NULL);
  }

  private static String suggestion(String word, List<String> known) {
    JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    return known.stream()
        .filter(each -> similarity.apply(each, word) >= ALIKE)
        .reduce((a, b) -> similarity.apply(a, word) >= similarity.apply(b, word) ? a : b)
        .map(nearest -> "did you mean " + nearest + "?")
        .orElse("known are " + String.join(", ", known));
  }
}
