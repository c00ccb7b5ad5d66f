package io.samklang.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A page of a check or a class of false alarms: a title, prose, and sections of fenced examples.
 *
 * @param name of the file, without its suffix
 * @param title without its mark
 * @param prose the paragraphs before the first section
 */
record ExampleFile(String name, String title, List<String> prose, List<Section> sections) {
  private static final String FENCE = "```";

  ExampleFile {
    prose = List.copyOf(prose);
    sections = List.copyOf(sections);
  }

  /** The examples below one heading. */
  record Section(String heading, List<Example> examples) {
    Section {
      examples = List.copyOf(examples);
    }
  }

  /** The examples below a heading; none if there is no such heading. */
  List<Example> below(String heading) {
    return sections.stream()
        .filter(section -> section.heading().equals(heading))
        .flatMap(section -> section.examples().stream())
        .toList();
  }

  /** Reads {@code folder/name.suffix} among the resources. */
  static ExampleFile read(String folder, String name, String suffix) {
    String resource = "/" + folder + "/" + name + "." + suffix;
    try (InputStream stream = ExampleFile.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalArgumentException("no such file: " + resource);
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return parse(name, text.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  static ExampleFile parse(String name, List<String> lines) {
    int first = next(lines, 0, "## ");
    String prose = String.join("\n", lines.subList(1, first)).strip();
    List<Section> sections = new ArrayList<>();
    for (int start = first; start < lines.size(); start = next(lines, start + 1, "## ")) {
      int end = next(lines, start + 1, "## ");
      sections.add(new Section(lines.get(start).substring(3), examples(lines, start, end)));
    }
    return new ExampleFile(
        name, lines.get(0).substring(2), List.of(prose.split("\n\n", -1)), sections);
  }

  private static List<Example> examples(List<String> lines, int start, int end) {
    List<Example> examples = new ArrayList<>();
    for (int open = next(lines, start, FENCE); open < end; ) {
      int close = next(lines, open + 1, FENCE);
      String check = lines.get(open).substring(FENCE.length());
      examples.add(
          new Example(
              open + 1,
              Optional.of(check).filter(id -> !id.isEmpty()),
              lines.subList(open + 1, close).stream().map(Example.Statement::parse).toList()));
      open = next(lines, close + 1, FENCE);
    }
    return examples;
  }

  /** Index of the next line with this beginning; the number of lines if there is none. */
  private static int next(List<String> lines, int from, String beginning) {
    int line = from;
    while (line < lines.size() && !lines.get(line).startsWith(beginning)) {
      line++;
    }
    return line;
  }
}
