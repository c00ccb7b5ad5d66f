package io.samklang.text;

/**
 * What could not be read or used, and why. Reported, never fatal for the rest.
 *
 * @param path the file, with {@code :LINE} where a line of it is meant
 * @param message one sentence that says what is wrong and what to do
 */
public record Problem(String path, String message) implements Comparable<Problem> {
  @Override
  public int compareTo(Problem other) {
    int byPath = path.compareTo(other.path);
    return byPath != 0 ? byPath : message.compareTo(other.message);
  }
}
