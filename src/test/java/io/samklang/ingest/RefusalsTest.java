package io.samklang.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class RefusalsTest {
  @Test
  void saysWhatToDo() {
    assertThat(Refusals.reason(new AccessDeniedException("x"))).contains("permissions");
    assertThat(Refusals.reason(new NoSuchFileException("x"))).contains("does not exist");
    assertThat(Refusals.reason(new FileSystemLoopException("x"))).contains("link to itself");
    assertThat(Refusals.reason(new IOException("x"))).contains("cannot be read");
  }
}
