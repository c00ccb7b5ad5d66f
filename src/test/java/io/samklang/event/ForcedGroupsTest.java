package io.samklang.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.text.Article;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Articles that say, or whose folder says, what they belong to. */
class ForcedGroupsTest {
  private static Article article(
      String id, Optional<String> url, Optional<String> event, Optional<String> translationOf) {
    return new Article(
        id,
        new Article.Origin("a/" + id, Optional.empty()),
        "",
        List.of(),
        new Article.Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            url,
            event,
            translationOf));
  }

  private static Article plain(String id) {
    return article(id, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Article of(String id, String event) {
    return article(id, Optional.empty(), Optional.of(event), Optional.empty());
  }

  private static Article translation(String id, String original) {
    return article(id, Optional.empty(), Optional.empty(), Optional.of(original));
  }

  private static List<List<Integer>> members(Grouping grouping, Article... articles) {
    return ForcedGroups.of(List.of(articles), grouping).groups().stream()
        .map(ForcedGroups.Group::members)
        .toList();
  }

  @Test
  void nobodySaysAnything() {
    assertThat(members(Grouping.AUTO, plain("a"), plain("b"))).isEmpty();
  }

  @Test
  void theKeyEventClosesAnEventBeItOfOneArticle() {
    ForcedGroups groups =
        ForcedGroups.of(
            List.of(of("a", "x"), plain("b"), of("c", "x"), of("d", "y")), Grouping.AUTO);
    assertThat(groups.groups())
        .containsExactly(
            new ForcedGroups.Group(List.of(0, 2), true, "their key event says so: x"),
            new ForcedGroups.Group(List.of(3), true, "their key event says so: y"));
    assertThat(groups.reasons(List.of(1))).isEmpty();
    assertThat(groups.reasons(List.of(0, 2))).containsExactly("their key event says so: x");
  }

  @Test
  void translationsFindTheirOriginalByIdOrAddress() {
    Article original =
        article("o", Optional.of("https://example.org/o"), Optional.empty(), Optional.empty());
    ForcedGroups groups =
        ForcedGroups.of(
            List.of(
                translation("a", "o"),
                translation("b", "https://example.org/o"),
                plain("c"),
                original),
            Grouping.AUTO);
    assertThat(groups.groups())
        .containsExactly(
            new ForcedGroups.Group(List.of(0, 1, 3), false, "their key translation_of says so"));
  }

  @Test
  void translationsOfAnArticleThatIsNotThereBelongTogether() {
    assertThat(members(Grouping.AUTO, translation("a", "z"), translation("b", "z")))
        .containsExactly(List.of(0, 1));
  }

  @Test
  void aFolderIsAnEvent() {
    assertThat(members(Grouping.FOLDER, plain("x/1"), plain("y/2"), plain("x/3")))
        .containsExactly(List.of(0, 2), List.of(1));
  }
}
