package org.unionledger.examples.cli;

import java.io.IOException;
import java.io.OutputStream;

/** A pipe whose reader goes away after some bytes. */
final class NarrowPipe extends OutputStream {

  private long left;

  NarrowPipe(long bytes) {
    left = bytes;
  }

  @Override
  public void write(int octet) throws IOException {
    if (left-- <= 0) {
      throw new IOException("Broken pipe");
    }
  }
}
