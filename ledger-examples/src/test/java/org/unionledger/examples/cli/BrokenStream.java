package org.unionledger.examples.cli;

import java.io.IOException;
import java.io.InputStream;

/** A stream that fails when it is read. */
final class BrokenStream extends InputStream {

  @Override
  public int read() throws IOException {
    throw new IOException("the disk is gone");
  }

  @Override
  public int read(byte[] target, int from, int count) throws IOException {
    throw new IOException("the disk is gone");
  }
}
