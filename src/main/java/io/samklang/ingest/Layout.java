package io.samklang.ingest;

import io.samklang.text.Article.Metadata;
import io.samklang.text.Block;
import io.samklang.text.ComposedText;
import java.util.List;

/**
 * What the lines of an article are, and what they say about it.
 *
 * @param blocks in order of text
 */
record Layout(List<Block> blocks, Metadata metadata) {
  Layout {
    blocks = List.copyOf(blocks);
  }

  static Layout of(List<Line> lines) {
    return new LayoutReader(lines).read();
  }

  /** The layout of a composed text, with the spans of the text as read. */
  Layout inOriginal(ComposedText text) {
    return new Layout(
        blocks.stream()
            .map(block -> new Block(text.toOriginal(block.span()), block.kind()))
            .toList(),
        metadata);
  }
}
