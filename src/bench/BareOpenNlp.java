import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.SimpleTokenizer;

/**
 * What OpenNLP alone takes: sentences, tokens, tags and names of text files, on one thread, with the
 * models that Samklang ships. Run from source: {@code java -cp target/samklang.jar
 * src/bench/BareOpenNlp.java FOLDER}. Prints the seconds of the pass, without start and models.
 */
final class BareOpenNlp {
  private static final Map<String, String> SIGNS =
      Map.of("de", " und der die ", "nb", " ikke og av ", "sv", " och inte att ");

  private record Tools(SentenceDetectorME sentences, POSTaggerME tagger, NameFinderME names) {}

  public static void main(String[] args) throws IOException {
    Map<String, Tools> tools = new TreeMap<>();
    for (String language : SIGNS.keySet()) {
      tools.put(language, tools(language));
    }
    List<String> texts;
    try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
      texts = files.filter(f -> f.toString().endsWith(".txt")).sorted().map(BareOpenNlp::read).toList();
    }
    long start = System.nanoTime();
    long words = 0;
    for (String text : texts) {
      words += pass(text, tools.getOrDefault(language(text), tools.get("nb")));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(Locale.ROOT, "%.2f %d %d%n", seconds, texts.size(), words);
  }

  private static Tools tools(String language) throws IOException {
    boolean german = language.equals("de");
    String sentences = german ? "/opennlp-de-ud-gsd-sentence-1.3-2.5.4.bin" : "/models/" + language + "/sentence.bin";
    String tags = german ? "/opennlp-de-ud-gsd-pos-1.3-2.5.4.bin" : "/models/" + language + "/pos.bin";
    try (InputStream sentence = open(sentences);
        InputStream pos = open(tags);
        InputStream names = open("/models/" + language + "/names.bin")) {
      return new Tools(
          new SentenceDetectorME(new SentenceModel(sentence)),
          new POSTaggerME(new POSModel(pos)),
          new NameFinderME(new TokenNameFinderModel(names)));
    }
  }

  private static InputStream open(String resource) {
    return POSModel.class.getResourceAsStream(resource);
  }

  private static long pass(String text, Tools tools) {
    long words = 0;
    for (String sentence : tools.sentences.sentDetect(text)) {
      String[] tokens = SimpleTokenizer.INSTANCE.tokenize(sentence);
      tools.tagger.tag(tokens);
      tools.names.find(tokens);
      words += tokens.length;
    }
    tools.names.clearAdaptiveData();
    return words;
  }

  /** By a few words: only the model to be used hangs on it. */
  private static String language(String text) {
    String best = "nb";
    long most = 0;
    for (Map.Entry<String, String> signs : new TreeMap<>(SIGNS).entrySet()) {
      long found =
          Stream.of(text.split("\\s+")).filter(w -> signs.getValue().contains(" " + w + " ")).count();
      if (found > most) {
        most = found;
        best = signs.getKey();
      }
    }
    return best;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
