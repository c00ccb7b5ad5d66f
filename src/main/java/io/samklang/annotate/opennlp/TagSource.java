package io.samklang.annotate.opennlp;

import io.samklang.text.LanguageTag;
import opennlp.tools.postag.POSTaggerME;

/** Tags words by the shipped model of a language. Not safe for several threads. */
final class TagSource {
  private final POSTaggerME tagger;

  TagSource(POSTaggerME tagger) {
    this.tagger = tagger;
  }

  static TagSource of(LanguageTag language) {
    return new TagSource(new POSTaggerME(ShippedModels.tags(language)));
  }

  String[] tags(String[] forms) {
    return tagger.tag(forms);
  }
}
