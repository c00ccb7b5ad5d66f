package io.samklang.archive;

import io.samklang.event.EventSignature;
import io.samklang.lexicon.Glossary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;

/**
 * The articles of earlier batches, as they were when it was opened; what is added meanwhile is not
 * seen. Whoever opens it closes it.
 */
public final class Archive implements AutoCloseable {
  /** A candidate shares at least this share of the weight of an article's features. */
  private static final double LEAST_SHARED = 0.05;

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final String version;

  private Archive(DirectoryReader reader, String version) {
    this.reader = reader;
    this.version = version;
    this.searcher = new IndexSearcher(reader);
  }

  /**
   * Opens the archive of a folder.
   *
   * @param glossary of the desk: what was read with another one is read again
   * @return empty if nothing was ever added to it, or there is no such folder
   * @throws IOException if it cannot be read
   */
  public static Optional<Archive> open(Path folder, Glossary glossary) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try {
      DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder));
      return Optional.of(new Archive(reader, AnalysisVersion.with(glossary)));
    } catch (IndexNotFoundException e) {
      return Optional.empty();
    }
  }

  /** How many articles it holds. */
  public int size() {
    return reader.numDocs();
  }

  /** What is done with each article of the archive. */
  public interface Visitor {
    void visit(ArchivedArticle article) throws IOException;

    /** An entry that cannot be read. */
    void damaged(Damaged what);
  }

  /** Shows every article in order of id, one after the other; none is kept. */
  public void visitAll(Visitor visitor) throws IOException {
    for (int number : numbers()) {
      try {
        visitor.visit(Entry.read(reader.storedFields(), number, version));
      } catch (Damaged e) {
        visitor.damaged(e);
      }
    }
  }

  private List<Integer> numbers() throws IOException {
    TreeMap<String, Integer> byId = new TreeMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      for (int i = 0; i < leaf.reader().maxDoc(); i++) {
        if (live == null || live.get(i)) {
          byId.put(id(leaf.docBase + i), leaf.docBase + i);
        }
      }
    }
    return List.copyOf(byId.values());
  }

  private String id(int number) throws IOException {
    String id = reader.storedFields().document(number, Set.of("id")).get("id");
    return id == null ? "" : id;
  }

  /**
   * The article with an id.
   *
   * @throws Damaged if its entry cannot be read
   */
  public Optional<ArchivedArticle> find(String id) throws IOException {
    ScoreDoc[] found = searcher.search(new TermQuery(Entry.term(id)), 1).scoreDocs;
    return found.length == 0
        ? Optional.empty()
        : Optional.of(Entry.read(reader.storedFields(), found[0].doc, version));
  }

  /** The ids of the articles most like a signature, likeliest first, at most {@code most}. */
  public List<String> similar(EventSignature signature, int most) throws IOException {
    double all = signature.features().stream().mapToDouble(f -> square(f.weight())).sum();
    List<String> ids = new ArrayList<>();
    for (ScoreDoc found : searcher.search(query(signature), most).scoreDocs) {
      if (found.score >= LEAST_SHARED * all) {
        ids.add(id(found.doc));
      }
    }
    return ids;
  }

  /** Scores by the weight that is shared, whatever else the archive holds. */
  private static BooleanQuery query(EventSignature signature) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (EventSignature.Feature feature : signature.features()) {
      TermQuery term = new TermQuery(Entry.feature(feature.key()));
      float weight = (float) square(feature.weight());
      query.add(new BoostQuery(new ConstantScoreQuery(term), weight), Occur.SHOULD);
    }
    return query.build();
  }

  private static double square(float weight) {
    return (double) weight * weight;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    reader.directory().close();
  }
}
