package io.samklang.inject;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.text.Span;
import org.junit.jupiter.api.Test;

class ArticleEditTest {
  private static final String TEXT = "på mandag kom 18 orter";
  private final ArticleEdit edit = new ArticleEdit(new Span(3, 9), "onsdag kveld");

  @Test
  void replacesWhatStandsThere() {
    String now = edit.apply(TEXT);
    assertThat(now).isEqualTo("på onsdag kveld kom 18 orter");
    assertThat(edit.planted().of(now)).isEqualTo("onsdag kveld");
  }

  @Test
  void movesPassagesAfterIt() {
    assertThat(edit.moved(new Span(14, 22)).of(edit.apply(TEXT))).isEqualTo("18 orter");
  }

  @Test
  void leavesPassagesBeforeIt() {
    assertThat(edit.moved(new Span(0, 2))).isEqualTo(new Span(0, 2));
  }

  @Test
  void widensAPassageAroundIt() {
    assertThat(edit.moved(new Span(0, TEXT.length())).of(edit.apply(TEXT)))
        .isEqualTo(edit.apply(TEXT));
  }
}
