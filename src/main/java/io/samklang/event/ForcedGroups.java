package io.samklang.event;

import io.samklang.text.Article;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which articles belong together whatever they say: those of one folder, of one event by name, or a
 * translation and its original.
 */
final class ForcedGroups {
  private final List<Group> groups;

  /** By the first of its members; an event has all members of a group or none. */
  private final Map<Integer, Group> byFirst = new HashMap<>();

  private ForcedGroups(List<Group> groups) {
    this.groups = groups;
    groups.forEach(group -> byFirst.put(group.members().get(0), group));
  }

  /**
   * Articles that belong together.
   *
   * @param members places in the list of articles, ascending; at least one
   * @param closed whether no other article may join them
   * @param reason for people
   */
  record Group(List<Integer> members, boolean closed, String reason) {}

  /** Each article is in one at most. */
  List<Group> groups() {
    return groups;
  }

  static ForcedGroups of(List<Article> articles, Grouping grouping) {
    return new ForcedGroups(
        grouping == Grouping.FOLDER ? byFolder(articles) : new Stated(articles).groups());
  }

  /** Why these articles are together; nothing if nobody says so. */
  List<String> reasons(List<Integer> members) {
    return members.stream()
        .flatMap(first -> Optional.ofNullable(byFirst.get(first)).stream())
        .map(Group::reason)
        .distinct()
        .toList();
  }

  private static List<Group> byFolder(List<Article> articles) {
    Map<String, List<Integer>> folders = new TreeMap<>();
    for (int i = 0; i < articles.size(); i++) {
      folders.computeIfAbsent(folder(articles.get(i).path()), f -> new ArrayList<>()).add(i);
    }
    return folders.entrySet().stream()
        .map(entry -> new Group(entry.getValue(), true, "all in the folder " + entry.getKey()))
        .toList();
  }

  private static String folder(String path) {
    int end = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
    return end < 0 ? "." : path.substring(0, end);
  }

  /** What the articles say of themselves. */
  private static final class Stated {
    private final List<Article> articles;
    private final int[] leader;

    Stated(List<Article> articles) {
      this.articles = articles;
      this.leader = IntStream.range(0, articles.size()).toArray();
    }

    List<Group> groups() {
      Map<String, Integer> firstByKey = new LinkedHashMap<>();
      for (int i = 0; i < articles.size(); i++) {
        int place = i;
        stated(articles.get(i))
            .forEach(key -> join(place, firstByKey.computeIfAbsent(key, k -> place)));
      }
      for (int i = 0; i < articles.size(); i++) {
        int place = i;
        names(articles.get(i))
            .flatMap(key -> Optional.ofNullable(firstByKey.get(key)).stream())
            .forEach(translation -> join(place, translation));
      }
      return collect();
    }

    private List<Group> collect() {
      Map<Integer, List<Integer>> members = new TreeMap<>();
      for (int i = 0; i < articles.size(); i++) {
        members.computeIfAbsent(find(i), first -> new ArrayList<>()).add(i);
      }
      return members.values().stream()
          .filter(group -> group.size() > 1 || event(group).isPresent())
          .map(group -> new Group(group, event(group).isPresent(), reason(group)))
          .toList();
    }

    private Optional<String> event(List<Integer> group) {
      return group.stream().flatMap(i -> articles.get(i).metadata().event().stream()).findFirst();
    }

    private String reason(List<Integer> group) {
      return event(group)
          .map(name -> "their key event says so: " + name)
          .orElse("their key translation_of says so");
    }

    /** What an article says that it belongs to. */
    private static Stream<String> stated(Article article) {
      return Stream.concat(
          article.metadata().event().map(name -> "event " + name).stream(),
          article.metadata().translationOf().map(name -> "article " + name).stream());
    }

    /** What others may call an article. */
    private static Stream<String> names(Article article) {
      return Stream.concat(Stream.of(article.id()), article.metadata().url().stream())
          .map(name -> "article " + name);
    }

    private void join(int one, int other) {
      int first = Math.min(find(one), find(other));
      int second = Math.max(find(one), find(other));
      leader[second] = first;
    }

    private int find(int place) {
      int at = place;
      while (leader[at] != at) {
        leader[at] = leader[leader[at]];
        at = leader[at];
      }
      return at;
    }
  }
}
