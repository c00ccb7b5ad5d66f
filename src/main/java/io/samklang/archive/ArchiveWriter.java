package io.samklang.archive;

import io.samklang.event.AnalysedArticle;
import io.samklang.event.EventSignature;
import io.samklang.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * Changes an archive. Nothing is seen by anybody, and nothing outlasts a crash, before {@link
 * #commit}; from then on all of it does. One process writes at a time.
 */
public final class ArchiveWriter implements AutoCloseable {
  private static final int MEGABYTES_IN_MEMORY = 64;
  private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);

  private final FSDirectory directory;
  private final IndexWriter writer;

  private ArchiveWriter(FSDirectory directory, IndexWriter writer) {
    this.directory = directory;
    this.writer = writer;
  }

  /**
   * Opens the archive of a folder for writing; makes it where there is none.
   *
   * @param patience how long to wait for another process that is writing to it
   * @throws ArchiveBusy if it is still writing then
   * @throws IOException if the archive cannot be read or written
   */
  public static ArchiveWriter open(Path folder, Duration patience) throws IOException {
    long start = System.nanoTime();
    while (true) {
      try {
        return open(folder);
      } catch (LockObtainFailedException e) {
        if (System.nanoTime() - start >= patience.toNanos()) {
          throw new ArchiveBusy(folder, e);
        }
        LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
      }
    }
  }

  private static ArchiveWriter open(Path folder) throws IOException {
    Files.createDirectories(folder);
    FSDirectory directory = FSDirectory.open(folder);
    IndexWriterConfig config = new IndexWriterConfig();
    config.setRAMBufferSizeMB(MEGABYTES_IN_MEMORY);
    config.setCommitOnClose(false);
    try {
      return new ArchiveWriter(directory, new IndexWriter(directory, config));
    } catch (IOException e) {
      directory.close();
      throw e;
    }
  }

  /** Adds an article; takes the place of one with the same id. */
  public void put(Article original, AnalysedArticle analysed, EventSignature signature)
      throws IOException {
    writer.updateDocument(Entry.term(original.id()), Entry.of(original, analysed, signature));
  }

  /** Removes the article with an id, if there is one. */
  public void remove(String id) throws IOException {
    writer.deleteDocuments(Entry.term(id));
  }

  /** Makes all changes last, or, if it throws or the machine stops, none. */
  public void commit() throws IOException {
    writer.commit();
  }

  /** Lets go of the archive; changes that were not committed are forgotten. */
  @Override
  public void close() throws IOException {
    writer.rollback();
    directory.close();
  }
}
