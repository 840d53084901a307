package org.unionledger.examples.cli.console;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Standard output. A failure to write to it is told apart from every other failure. */
final class AnswerStream extends FilterOutputStream {

  private static final int BUFFER = 1 << 16;

  private boolean failed;

  AnswerStream(OutputStream target) {
    super(new BufferedOutputStream(target, BUFFER));
  }

  /** Nobody takes the answers: the reader went away, or there is no space for them. */
  static final class NotTakenException extends IOException {
    private static final long serialVersionUID = 1L;

    NotTakenException(IOException cause) {
      super(cause.getMessage(), cause);
    }
  }

  @Override
  public void write(int octet) throws IOException {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    attempt(() -> out.write(bytes, from, count));
  }

  @Override
  public void flush() throws IOException {
    attempt(out::flush);
  }

  /** Flushes only: the process closes what it was given when it ends. */
  @Override
  public void close() throws IOException {
    flush();
  }

  /** Fails once; what is said after that is lost, and nobody is told again. */
  private void attempt(Writing writing) throws IOException {
    if (failed) {
      return;
    }
    try {
      writing.run();
    } catch (IOException failure) {
      failed = true;
      throw new NotTakenException(failure);
    }
  }

  private interface Writing {
    void run() throws IOException;
  }
}
