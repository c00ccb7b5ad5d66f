package io.samklang.ingest.html;

import java.util.Optional;
import java.util.function.Function;

/**
 * What a page says of its article, each as written and not blank.
 *
 * @param language a tag such as {@code nb-NO}
 * @param published ISO 8601 where the page keeps to the standard
 * @param url where the article stands
 * @param translationOf link or name of the work that it is a translation of
 * @param source link or name of the work that it is based on
 * @param body the text of the article where the data hold it
 */
record PageData(
    Optional<String> title,
    Optional<String> language,
    Optional<String> published,
    Optional<String> url,
    Optional<String> translationOf,
    Optional<String> source,
    Optional<String> body) {

  /** These data, and where they say nothing, others. */
  PageData or(PageData other) {
    return new PageData(
        either(other, PageData::title),
        either(other, PageData::language),
        either(other, PageData::published),
        either(other, PageData::url),
        either(other, PageData::translationOf),
        either(other, PageData::source),
        either(other, PageData::body));
  }

  private Optional<String> either(PageData other, Function<PageData, Optional<String>> field) {
    return field.apply(this).or(() -> field.apply(other));
  }
}
