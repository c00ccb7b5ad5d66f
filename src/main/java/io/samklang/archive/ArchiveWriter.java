package io.samklang.archive;

import io.samklang.event.AnalysedArticle;
import io.samklang.event.EventSignature;
import io.samklang.lexicon.Glossary;
import io.samklang.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
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
  private final DirectoryReader before;
  private final String version;

  private ArchiveWriter(FSDirectory directory, IndexWriter writer, String version)
      throws IOException {
    this.directory = directory;
    this.writer = writer;
    this.before = DirectoryReader.open(writer);
    this.version = version;
  }

  /**
   * Opens the archive of a folder for writing; makes it where there is none.
   *
   * @param glossary of the desk, which decided with the program what was read
   * @param patience how long to wait for another process that is writing to it
   * @throws ArchiveBusy if it is still writing then
   * @throws IOException if the archive cannot be read or written
   */
  public static ArchiveWriter open(Path folder, Glossary glossary, Duration patience)
      throws IOException {
    long start = System.nanoTime();
    while (true) {
      try {
        return open(folder, AnalysisVersion.with(glossary));
      } catch (LockObtainFailedException e) {
        if (System.nanoTime() - start >= patience.toNanos()) {
          throw new ArchiveBusy(folder, e);
        }
        LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
      }
    }
  }

  private static ArchiveWriter open(Path folder, String version) throws IOException {
    Files.createDirectories(folder);
    FSDirectory directory = FSDirectory.open(folder);
    IndexWriterConfig config = new IndexWriterConfig();
    config.setRAMBufferSizeMB(MEGABYTES_IN_MEMORY);
    config.setCommitOnClose(false);
    try {
      return new ArchiveWriter(directory, new IndexWriter(directory, config), version);
    } catch (IOException e) {
      directory.close();
      throw e;
    }
  }

  /** Adds an article; takes the place of one with the same id. */
  public void put(Article original, AnalysedArticle analysed, EventSignature signature)
      throws IOException {
    writer.updateDocument(
        Entry.term(original.id()), Entry.of(original, analysed, signature, version));
  }

  /** Whether the archive, as it was when it was opened, has another text under an article's id. */
  public boolean hasOtherText(Article article) throws IOException {
    ScoreDoc[] found =
        new IndexSearcher(before).search(new TermQuery(Entry.term(article.id())), 1).scoreDocs;
    if (found.length == 0) {
      return false;
    }
    try {
      Article known = Entry.original(before.storedFields(), found[0].doc);
      return !known.text().equals(article.text());
    } catch (Damaged e) {
      return false;
    }
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
    before.close();
    writer.rollback();
    directory.close();
  }
}
