package io.samklang.archive;

import io.samklang.event.AnalysedArticle;
import io.samklang.event.EventSignature;
import io.samklang.text.Article;
import io.samklang.text.ComposedArticle;
import io.samklang.text.LanguageTag;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** How an article lies in the index: its fields, and how they are written and read. */
final class Entry {
  static final String FEATURE = "feature";

  private static final String ID = "id";
  private static final String LANGUAGE = "language";
  private static final String VERSION = "version";
  private static final String ARTICLE = "article";
  private static final String ANALYSIS = "analysis";

  private static final RecordCodec<Text> ARTICLES = new RecordCodec<>(Text.class);
  private static final RecordCodec<Analysis> ANALYSES = new RecordCodec<>(Analysis.class);

  /** Compressed like everything else. */
  record Text(String json) {}

  private Entry() {}

  static Term term(String id) {
    return new Term(ID, id);
  }

  static Term feature(int key) {
    return new Term(FEATURE, Integer.toHexString(key));
  }

  static Document of(
      Article original, AnalysedArticle analysed, EventSignature signature, String version) {
    Document document = new Document();
    document.add(new StringField(ID, original.id(), Store.YES));
    document.add(new StringField(LANGUAGE, analysed.language().code(), Store.YES));
    document.add(new StringField(VERSION, version, Store.YES));
    document.add(new StoredField(ARTICLE, ARTICLES.write(new Text(ArticleJson.write(original)))));
    document.add(new StoredField(ANALYSIS, ANALYSES.write(Analysis.of(analysed))));
    signature
        .features()
        .forEach(f -> document.add(new StringField(FEATURE, feature(f.key()).text(), Store.NO)));
    return document;
  }

  static ArchivedArticle read(StoredFields fields, int number, String version) throws IOException {
    Document document = fields.document(number);
    Article original = original(document);
    return new ArchivedArticle(
        original, new LanguageTag(text(document, LANGUAGE)), analysis(document, original, version));
  }

  /** The article alone. */
  static Article original(StoredFields fields, int number) throws IOException {
    return original(fields.document(number, Set.of(ARTICLE)));
  }

  private static Article original(Document document) throws IOException {
    return ArticleJson.read(ARTICLES.read(bytes(document, ARTICLE)).json());
  }

  private static Optional<AnalysedArticle> analysis(
      Document document, Article original, String version) {
    if (!text(document, VERSION).equals(version)) {
      return Optional.empty();
    }
    try {
      Article composed = ComposedArticle.of(original).composed();
      return Optional.of(ANALYSES.read(bytes(document, ANALYSIS)).of(composed));
    } catch (Damaged analysedAgain) {
      return Optional.empty();
    }
  }

  private static String text(Document document, String field) {
    String value = document.get(field);
    return value == null ? "" : value;
  }

  private static byte[] bytes(Document document, String field) throws Damaged {
    BytesRef value = document.getBinaryValue(field);
    if (value == null) {
      throw new Damaged("an entry without " + field, new IllegalStateException());
    }
    return BytesRef.deepCopyOf(value).bytes;
  }
}
