package io.samklang.name;

import io.samklang.annotate.AnnotatedArticle;
import io.samklang.lexicon.Glossary;
import java.util.List;

/**
 * Leads the name spans of an article to names with their canonical form, adds those that a finder
 * misses and the tables know, and tells which of them are one. Safe for use by several threads.
 */
public final class NameReader {
  private final Gazetteer gazetteer = Gazetteer.shipped();
  private final Roles roles = Roles.shipped();
  private final DeskNames desk;

  public NameReader() {
    this(Glossary.EMPTY);
  }

  /** Also knows what a desk says of names. */
  public NameReader(Glossary glossary) {
    this.desk = DeskNames.of(glossary);
  }

  /** The names of each sentence, by its index, in order of text, not overlapping. */
  public List<List<Name>> read(AnnotatedArticle article) {
    return desk.identify(new ArticleNames(gazetteer, roles, article).read());
  }
}
