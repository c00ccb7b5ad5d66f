package io.samklang.report;

import java.util.List;

/**
 * What the articles of an event agree on.
 *
 * @param count of all such facts; 0 also in reports that do not say
 * @param facts the first of them, by most articles, at most {@value #MOST}
 */
public record Agreed(int count, List<Fact> facts) {
  /** As many as a person looks through; a report of thousands of events stays small enough. */
  public static final int MOST = 20;

  public static final Agreed NOTHING = new Agreed(0, List.of());

  public Agreed {
    facts = facts.stream().limit(MOST).toList();
  }

  /**
   * A fact that several articles state.
   *
   * @param statements one an article, in order of article id; at least two
   */
  public record Fact(List<Statement> statements) {
    public Fact {
      statements = List.copyOf(statements);
    }
  }

  /**
   * What one article states.
   *
   * @param article id
   * @param text as it stands there
   * @param value in one neutral form
   */
  public record Statement(String article, String text, String value) {}
}
