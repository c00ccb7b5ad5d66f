package io.samklang.review;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A file of entries, one a line, sorted by fingerprint. It is replaced as a whole or not at all,
 * and only after it was read: a line that cannot be read stops every change.
 *
 * <p>Writers take turns, be they threads or processes: each holds a lock on {@code .NAME.lock}
 * beside the file from reading to replacing, so that none undoes what another wrote.
 *
 * @param <E> kind of the entries
 */
public final class EntryFile<E extends Entry> {
  /** A lock of the system is held by a process; this one parts its threads. */
  private static final ReentrantLock THREADS = new ReentrantLock();

  private final Path path;
  private final EntryFormat<E> format;

  private EntryFile(Path path, EntryFormat<E> format) {
    this.path = path;
    this.format = format;
  }

  /** A file of decisions, be it there or not. */
  public static EntryFile<Decision> ofDecisions(Path path) {
    return new EntryFile<>(path, new EntryFormat.OfDecisions());
  }

  /** A file of a baseline, be it there or not. */
  public static EntryFile<Known> ofBaseline(Path path) {
    return new EntryFile<>(path, new EntryFormat.OfBaseline());
  }

  public Path path() {
    return path;
  }

  public boolean exists() {
    return Files.exists(path);
  }

  /**
   * The entries by fingerprint; none if there is no such file.
   *
   * @throws BrokenEntry if a line cannot be read; the message names file and line
   * @throws IOException if the file cannot be read
   */
  public SortedMap<String, E> read() throws IOException {
    SortedMap<String, E> entries = new TreeMap<>();
    int number = 0;
    for (String line : lines()) {
      number++;
      if (!line.isBlank()) {
        E entry = parse(line, number);
        if (entries.put(entry.fingerprint(), entry) != null) {
          throw broken(number, "the finding " + entry.fingerprint() + " stands here a second time");
        }
      }
    }
    return entries;
  }

  private List<String> lines() throws IOException {
    try {
      return Files.readString(path, StandardCharsets.UTF_8).lines().toList();
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (CharacterCodingException e) {
      throw new BrokenEntry(path + ": is not UTF-8");
    }
  }

  private E parse(String line, int number) throws BrokenEntry {
    try {
      return format.parse(line);
    } catch (BrokenEntry e) {
      throw broken(number, Optional.ofNullable(e.getMessage()).orElse(""));
    }
  }

  private BrokenEntry broken(int line, String what) {
    return new BrokenEntry(path + ":" + line + ": " + what);
  }

  /**
   * Reads the file, changes its entries and replaces it, while no other writer does; does nothing
   * if the change changes nothing and the file is there.
   *
   * @param change makes new entries of those given, which it may alter
   * @return the new entries
   * @throws BrokenEntry if a line cannot be read; the file then stays as it was
   * @throws IOException if it cannot be read or written; the file then stays as it was
   */
  public SortedMap<String, E> update(UnaryOperator<NavigableMap<String, E>> change)
      throws IOException {
    Path target = exists() ? path.toRealPath() : path.toAbsolutePath();
    Files.createDirectories(folderOf(target));
    THREADS.lock();
    try (FileChannel guard =
            FileChannel.open(
                beside(target, ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = guard.lock()) {
      SortedMap<String, E> before = read();
      SortedMap<String, E> after = change.apply(new TreeMap<>(before));
      if (held.isValid() && (!after.equals(before) || !exists())) {
        replace(target, after.values());
      }
      return after;
    } finally {
      THREADS.unlock();
    }
  }

  private void replace(Path target, Collection<E> entries) throws IOException {
    removeLeftovers(target);
    Path draft = beside(target, "-" + UUID.randomUUID() + ".tmp");
    try {
      write(draft, text(entries));
      publish(draft, target);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private String text(Collection<E> entries) {
    return entries.stream().map(each -> format.line(each) + "\n").collect(Collectors.joining());
  }

  /** Drafts of writers that were killed: nobody else has one while the lock is held. */
  private static void removeLeftovers(Path target) throws IOException {
    String prefix = beside(target, "-").getFileName().toString();
    try (DirectoryStream<Path> leftovers =
        Files.newDirectoryStream(
            folderOf(target), each -> each.getFileName().toString().startsWith(prefix))) {
      for (Path leftover : leftovers) {
        Files.deleteIfExists(leftover);
      }
    }
  }

  private static Path folderOf(Path target) {
    return Optional.ofNullable(target.getParent()).orElse(target);
  }

  /** A hidden file whose name begins with that of the file. */
  private static Path beside(Path target, String ending) {
    return target.resolveSibling("." + target.getFileName() + ending);
  }

  /** On the disk, not in a buffer, before it takes the place of the file. */
  private static void write(Path draft, String text) throws IOException {
    try (FileChannel out =
        FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      out.force(true);
    }
  }

  private static void publish(Path draft, Path target) throws IOException {
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
