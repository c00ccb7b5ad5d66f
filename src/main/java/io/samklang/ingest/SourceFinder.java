package io.samklang.ingest;

import io.samklang.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The files that the paths of a command line mean: files as they are, folders with all that is
 * below them. A file that is reached twice is read once. One finder serves one command line.
 */
final class SourceFinder {
  static final String STANDARD_INPUT = "-";

  private final FolderWalk walk;
  private final InputStream standardInput;
  private final Set<Path> seen = new HashSet<>();
  private final List<Source> sources = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * @param knownName which files of a folder are articles, by name
   */
  SourceFinder(Predicate<String> knownName, InputStream standardInput) {
    this.walk = new FolderWalk(knownName);
    this.standardInput = standardInput;
  }

  /**
   * What was found, and what was not.
   *
   * @param sources in the order of the paths, those of a folder by path in code-point order
   */
  record Found(List<Source> sources, List<Problem> problems) {}

  Found find(List<String> paths) {
    paths.stream().distinct().forEach(this::visit);
    return new Found(List.copyOf(sources), List.copyOf(problems));
  }

  private void visit(String given) {
    if (given.equals(STANDARD_INPUT)) {
      sources.add(new Source.OfStream(given, standardInput));
      return;
    }
    try {
      visit(given, Path.of(given));
    } catch (InvalidPathException e) {
      report(given, "cannot be a path; check how it is written");
    } catch (IOException e) {
      report(given, Refusals.reason(e));
    }
  }

  private void visit(String given, Path path) throws IOException {
    String shown = given.replace(path.getFileSystem().getSeparator(), "/");
    if (Files.isDirectory(path)) {
      visitFolder(shown, path);
    } else if (Files.exists(path)) {
      visitFile(new Source.OfFile(shown, path));
    } else {
      report(given, "does not exist; check the path");
    }
  }

  private void visitFolder(String shown, Path folder) throws IOException {
    FolderWalk.Outcome outcome = walk.below(shown, folder);
    problems.addAll(outcome.problems());
    List<Source.OfFile> files =
        outcome.files().stream()
            .sorted(Comparator.comparing(Source.OfFile::path, CodePointOrder.ASCENDING))
            .toList();
    for (Source.OfFile file : files) {
      visitFile(file);
    }
    if (files.isEmpty() && outcome.problems().isEmpty()) {
      report(shown, "holds no article; give a folder with articles, say .txt, .html or .jsonl");
    }
  }

  private void visitFile(Source.OfFile file) throws IOException {
    if (!Files.isRegularFile(file.file())) {
      report(file.path(), "is no regular file; give a file or folder with articles");
    } else if (seen.add(file.file().toRealPath())) {
      sources.add(file);
    }
  }

  private void report(String path, String message) {
    problems.add(new Problem(path, message));
  }
}
