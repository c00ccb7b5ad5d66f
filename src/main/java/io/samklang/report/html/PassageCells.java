package io.samklang.report.html;

import io.samklang.report.Passage;
import io.samklang.report.Report;
import io.samklang.report.html.Page.ArticleLine;
import io.samklang.report.html.Page.Gloss;
import io.samklang.report.html.Page.PassageCell;
import io.samklang.report.html.Page.Piece;
import io.samklang.report.html.Page.ValueChip;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Marks the mentions of a finding in one article's sentences.
 *
 * @param chips by value
 * @param common words of the sentence that a passage beside it has too
 */
record PassageCells(
    ArticleLine article, Map<String, ValueChip> chips, Set<String> common, Glosses glosses) {
  /** Letters of context on each side: a long sentence still fits a column. */
  private static final int CONTEXT = 320;

  /** The passage of mentions that stand in one sentence; at least one. */
  PassageCell of(List<Report.Mention> mentions) {
    List<Report.Mention> inOrder =
        mentions.stream().sorted(Comparator.comparing(Report.Mention::span)).toList();
    return new PassageCell(
        article.id(),
        article.title(),
        article.link(),
        inOrder.stream().map(this::place).distinct().toList(),
        inOrder.get(0).context().before(),
        pieces(inOrder),
        inOrder.get(0).context().after(),
        inOrder.stream().flatMap(m -> gloss(m).stream()).distinct().toList());
  }

  private Optional<Gloss> gloss(Report.Mention mention) {
    return glosses.of(article.language(), mention.text(), mention.value());
  }

  private String place(Report.Mention mention) {
    return article.path() + ":" + mention.position().line() + ":" + mention.position().column();
  }

  /**
   * What stands before the first mention, the mentions with what parts them, what stands after the
   * last. Of mentions that overlap the first is marked.
   */
  private List<Piece> pieces(List<Report.Mention> mentions) {
    List<Piece> pieces = new ArrayList<>();
    Report.Mention last = mentions.get(0);
    Passage passage = Passage.of(last).shortened(CONTEXT);
    addPlain(passage.before(), pieces);
    pieces.add(marked(last));
    for (Report.Mention mention : mentions.subList(1, mentions.size())) {
      if (mention.span().start() >= last.span().end()) {
        addPlain(between(last, mention), pieces);
        pieces.add(marked(mention));
        last = mention;
      }
    }
    addPlain(Passage.of(last).shortened(CONTEXT).after(), pieces);
    return pieces;
  }

  private static String between(Report.Mention a, Report.Mention b) {
    int length = b.span().start() - a.span().end();
    String after = Passage.of(a).after();
    return length <= after.length() ? after.substring(0, length) : " … ";
  }

  private Piece marked(Report.Mention mention) {
    return new Piece(mention.text(), Optional.ofNullable(chips.get(mention.value())), false);
  }

  /** Adds text that is no mention, cut where words in common begin and end. */
  private void addPlain(String text, List<Piece> pieces) {
    Matcher words = WordsInCommon.WORD.matcher(text);
    int done = 0;
    while (words.find()) {
      if (common.contains(words.group())) {
        pieces.add(new Piece(text.substring(done, words.start()), Optional.empty(), false));
        pieces.add(new Piece(words.group(), Optional.empty(), true));
        done = words.end();
      }
    }
    pieces.add(new Piece(text.substring(done), Optional.empty(), false));
  }
}
