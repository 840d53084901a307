package org.unionledger.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Which version this is; the build writes it into {@code version.properties}. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    Properties built = new Properties();
    try (InputStream file =
        Objects.requireNonNull(Version.class.getResourceAsStream("version.properties"))) {
      built.load(file);
    }
    return new String[] {
      "ledger %s (Java %s, %s)"
          .formatted(built.getProperty("version"), Runtime.version(), System.getProperty("os.name"))
    };
  }
}
