package io.samklang.ingest;

import io.samklang.ingest.translation.Tmx;
import io.samklang.ingest.translation.TranslationFile;
import io.samklang.ingest.translation.Xliff;
import io.samklang.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** A file of aligned texts: one article for each document and language, see {@link PairedTexts}. */
final class TranslationFormat implements Format {
  private final List<String> endings;
  private final Pattern root;
  private final TranslationFile file;

  private TranslationFormat(List<String> endings, String root, TranslationFile file) {
    this.endings = endings;
    this.root = Pattern.compile("<" + root + "[\\s>]");
    this.file = file;
  }

  static TranslationFormat xliff() {
    return new TranslationFormat(
        List.of(".xlf", ".xliff", ".sdlxliff", ".mqxliff", ".mxliff"), "xliff", new Xliff());
  }

  static TranslationFormat tmx() {
    return new TranslationFormat(List.of(".tmx"), "tmx", new Tmx());
  }

  @Override
  public boolean claims(String name) {
    return endings.stream().anyMatch(name::endsWith);
  }

  @Override
  public boolean recognises(byte[] opening) {
    return root.matcher(XmlFiles.opening(opening)).find();
  }

  @Override
  public Batch read(Source source, Limits limits) throws IOException {
    PairedTexts texts = new PairedTexts(source.path());
    try (InputStream stream = source.open()) {
      file.read(stream, limits.recordCharacters(), texts);
    } catch (XMLStreamException e) {
      texts.report(new Problem(source.path(), XmlFiles.problem(e)));
    }
    return texts.batch();
  }
}
