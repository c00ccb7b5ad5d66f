package io.samklang.name;

import io.samklang.annotate.AnnotatedArticle;
import io.samklang.annotate.NameSpan;
import io.samklang.annotate.NameType;
import io.samklang.annotate.Sentence;
import io.samklang.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads the names of one article: first every sentence, then all of them together. */
final class ArticleNames {
  private static final int LONGEST_PERSON = 3;

  private final Gazetteer gazetteer;
  private final AnnotatedArticle article;
  private final String text;
  private final TableScan tables;
  private final Generics generics = Generics.shipped();
  private final CapitalScan capitals = new CapitalScan();
  private final GivenNames given = GivenNames.shipped();
  private final Trimming trimming;
  private final Overreach overreach;
  private final RoleScan roles;
  private final FullNames fulls = new FullNames();
  private final Doubts doubts;

  ArticleNames(Gazetteer gazetteer, Roles roles, AnnotatedArticle article) {
    this.gazetteer = gazetteer;
    this.article = article;
    this.text = article.article().text();
    this.tables = new TableScan(gazetteer);
    this.trimming = new Trimming(article.language(), text, Vocabulary.of(article));
    this.overreach = new Overreach(article.language());
    this.doubts = new Doubts(article);
    this.roles = new RoleScan(roles, article.language());
  }

  List<List<Name>> read() {
    List<List<Mention>> mentions = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      mentions.add(mentions(sentence));
    }
    mentions.forEach(list -> list.forEach(m -> fulls.add(m, m.span().of(text))));
    for (int i = 0; i < mentions.size(); i++) {
      Sentence sentence = article.sentences().get(i);
      mentions.set(i, new Repeats(fulls, article.language()).complete(sentence, mentions.get(i)));
    }
    Set<String> scene = scene(mentions);
    List<List<Name>> names = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      Sentence sentence = article.sentences().get(i);
      names.add(
          mentions.get(i).stream()
              .map(mention -> name(sentence, mention, scene))
              .sorted(Comparator.comparing(Name::span))
              .toList());
    }
    return names;
  }

  private List<Mention> mentions(Sentence sentence) {
    List<Mention> found =
        sentence.names().stream()
            .filter(name -> !doubts.isDoubtful(sentence, name))
            .map(name -> mention(sentence, name))
            .toList();
    List<Mention> known = tables.scan(article.language(), sentence);
    List<Mention> runs =
        capitals.scan(article.language(), sentence).stream()
            .map(run -> run.at(overreach.cut(sentence, run.span(), run.type())))
            .map(run -> run.at(trimming.trim(run.span())))
            .filter(run -> !run.span().isEmpty())
            .toList();
    return MentionMerge.merge(text, found, known, runs);
  }

  private Mention mention(Sentence sentence, NameSpan name) {
    Span span = trimming.trim(overreach.cut(sentence, name.span(), name.type()));
    NameType type = type(sentence, span, name.type());
    return new Mention(span, type, List.of(), false, name.confidence());
  }

  /** The type that the finder says, unless the words or a role before them say otherwise. */
  private NameType type(Sentence sentence, Span span, NameType found) {
    String written = span.of(text);
    if (found == NameType.PERSON) {
      return generics.typeByLastWord(written).orElse(NameType.PERSON);
    }
    boolean person = found != NameType.EVENT && looksLikePerson(written);
    return person || found == NameType.LOCATION && roles.isBefore(sentence, span)
        ? NameType.PERSON
        : found;
  }

  /** A given name and one or two words more, none of them a common one. */
  private boolean looksLikePerson(String written) {
    String[] words = written.split(" ");
    return words.length > 1
        && words.length <= LONGEST_PERSON
        && given.contains(words[0])
        && Stream.of(words).noneMatch(word -> generics.find(word).isPresent());
  }

  /** The entities that the article surely names, and what they lie in. */
  private Set<String> scene(List<List<Mention>> mentions) {
    Set<String> scene = new TreeSet<>();
    for (List<Mention> list : mentions) {
      for (Mention mention : list) {
        if (mention.entities().size() == 1) {
          String key = mention.entities().get(0);
          scene.add(key);
          gazetteer.entity(key).flatMap(Entity::whole).ifPresent(scene::add);
        }
      }
    }
    return scene;
  }

  private Name name(Sentence sentence, Mention mention, Set<String> scene) {
    String written = mention.span().of(text);
    boolean person = isPerson(mention, written);
    Optional<String> entity = person ? Optional.empty() : entity(mention, scene);
    NameType type =
        entity.flatMap(gazetteer::entity).map(Entity::type).orElseGet(() -> type(mention, written));
    String canonical =
        type == NameType.PERSON
            ? fulls.find(written, mention.span().start()).orElse(written)
            : written;
    Optional<String> role =
        type == NameType.PERSON ? roles.find(sentence, mention.span()) : Optional.empty();
    return new Name(mention.span(), type, written, canonical, entity, role, mention.demonym());
  }

  /** A name that may be a place's too is a person's where the article has a person of that name. */
  private boolean isPerson(Mention mention, String written) {
    return mention.isPerson() && (mention.entities().isEmpty() || fulls.isPart(written));
  }

  private NameType type(Mention mention, String written) {
    if (mention.weight() <= Mention.GUESS_WEIGHT && fulls.isPart(written)) {
      return NameType.PERSON;
    }
    return fulls.typeOf(written).orElse(mention.type());
  }

  /** Of several entities the one whose surroundings the article names, else the first. */
  private Optional<String> entity(Mention mention, Set<String> scene) {
    List<String> keys = mention.entities();
    return keys.stream()
        .filter(key -> keys.size() > 1 && isOfScene(key, scene))
        .findFirst()
        .or(() -> keys.stream().findFirst());
  }

  private boolean isOfScene(String key, Set<String> scene) {
    return scene.contains(key)
        || gazetteer.entity(key).flatMap(Entity::whole).filter(scene::contains).isPresent();
  }
}
