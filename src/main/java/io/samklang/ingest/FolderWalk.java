package io.samklang.ingest;

import io.samklang.text.Problem;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * All files below a folder whose name says that they hold articles. Links are followed; one that
 * leads back to a folder above itself is reported. Hidden files and folders, and a folder's own
 * README and the like, are passed over.
 */
final class FolderWalk {
  private static final Set<String> DOCUMENTATION =
      Set.of("readme", "license", "licence", "notice", "changelog", "contributing");

  private final Predicate<String> knownName;

  FolderWalk(Predicate<String> knownName) {
    this.knownName = knownName;
  }

  /** The files in no particular order, and the folders that could not be searched. */
  record Outcome(List<Source.OfFile> files, List<Problem> problems) {}

  /**
   * Searches a folder.
   *
   * @param shown how the folder is shown, the beginning of the paths of its files
   */
  Outcome below(String shown, Path folder) throws IOException {
    Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>());
    String prefix = shown.endsWith("/") ? shown.substring(0, shown.length() - 1) : shown;
    search(new Folder(prefix, folder, Set.of()), new HashSet<>(), outcome);
    return outcome;
  }

  /**
   * A folder on the way down.
   *
   * @param above the real paths of the folders above it
   */
  private record Folder(String shown, Path path, Set<Path> above) {}

  private void search(Folder folder, Set<Path> searched, Outcome outcome) throws IOException {
    Path real = folder.path.toRealPath();
    if (folder.above.contains(real)) {
      outcome.problems.add(
          new Problem(folder.shown, "is a link to a folder above itself; it is not followed"));
      return;
    }
    if (!searched.add(real)) {
      return;
    }
    Set<Path> above = new LinkedHashSet<>(folder.above);
    above.add(real);
    for (var entry : entries(folder.path).entrySet()) {
      String shown = folder.shown + "/" + entry.getKey();
      visit(new Folder(shown, entry.getValue(), above), searched, outcome);
    }
  }

  private void visit(Folder entry, Set<Path> searched, Outcome outcome) {
    try {
      if (Files.isDirectory(entry.path)) {
        search(entry, searched, outcome);
      } else if (isArticle(entry.path.getFileName().toString())) {
        outcome.files.add(new Source.OfFile(entry.shown, entry.path));
      }
    } catch (IOException e) {
      outcome.problems.add(new Problem(entry.shown, Refusals.reason(e)));
    }
  }

  /** A folder's own documentation is no article; named explicitly it is read. */
  private boolean isArticle(String name) {
    String stem = name.toLowerCase(Locale.ROOT).replaceFirst("\\..*", "");
    return knownName.test(name) && !DOCUMENTATION.contains(stem);
  }

  private static SortedMap<String, Path> entries(Path folder) throws IOException {
    SortedMap<String, Path> entries = new TreeMap<>(CodePointOrder.ASCENDING);
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path entry : stream) {
        String name = entry.getFileName().toString();
        if (!name.startsWith(".")) {
          entries.put(name, entry);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return entries;
  }
}
