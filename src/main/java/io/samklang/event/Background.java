package io.samklang.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * How common features are in ordinary text of the languages: what a small batch cannot tell by
 * itself. Features share {@value #BUCKETS} buckets; each holds the share of documents that have one
 * of its features, as a byte on a logarithmic scale: 0 is never, 255 is always.
 */
public final class Background {
  /** Its name in the folder of models. */
  public static final String FILE = "background.bin.gz";

  private static final String RESOURCE = "/models/" + FILE;
  private static final int BUCKET_BITS = 18;
  private static final int BUCKETS = 1 << BUCKET_BITS;

  /** Steps of the scale between one document in e^12 and every document. */
  private static final double STEPS = 254 / 12.0;

  /** The share that each level stands for. */
  private static final double[] SHARES = new double[256];

  static {
    Arrays.setAll(SHARES, level -> level == 0 ? 0 : Math.exp((level - 255) / STEPS));
  }

  private final byte[] levels;

  private Background(byte[] levels) {
    this.levels = levels;
  }

  /** The background that comes with the program. */
  public static Background load() {
    try (InputStream in = Background.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + RESOURCE);
      }
      return new Background(new GZIPInputStream(in).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  /** A background in which nothing is common. */
  static Background empty() {
    return new Background(new byte[BUCKETS]);
  }

  /** The share of documents of each language, the largest of which counts. */
  static Background of(Collection<? extends Collection<Set<Integer>>> documentsByLanguage) {
    byte[] levels = new byte[BUCKETS];
    for (Collection<Set<Integer>> documents : documentsByLanguage) {
      int[] counts = new int[BUCKETS];
      for (Set<Integer> features : documents) {
        features.stream().mapToInt(Background::bucket).distinct().forEach(b -> counts[b]++);
      }
      for (int b = 0; b < BUCKETS; b++) {
        int level = level(counts[b] / (double) documents.size());
        levels[b] = (byte) Math.max(levels[b] & 0xff, level);
      }
    }
    return new Background(levels);
  }

  void write(OutputStream out) throws IOException {
    try (GZIPOutputStream zipped = new GZIPOutputStream(out)) {
      zipped.write(levels);
    }
  }

  private static int bucket(int feature) {
    return (feature * 0x9E3779B1) >>> (Integer.SIZE - BUCKET_BITS);
  }

  private static int level(double share) {
    return share == 0 ? 0 : (int) Math.max(1, Math.round(255 + Math.log(share) * STEPS));
  }

  /** Share of ordinary documents that have the feature, 0 to 1. */
  double share(int feature) {
    return SHARES[levels[bucket(feature)] & 0xff];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Background that && Arrays.equals(levels, that.levels);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(levels);
  }
}
