package io.samklang.config;

import java.io.IOException;

/** A configuration that cannot be used: which file, where in it, what is wrong, what to write. */
public final class ConfigProblem extends IOException {
  private static final long serialVersionUID = 1;

  ConfigProblem(String message) {
    super(message);
  }
}
