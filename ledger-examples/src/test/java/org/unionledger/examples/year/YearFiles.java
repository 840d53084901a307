package org.unionledger.examples.year;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The year as it was worked by hand, and its statements as a program of no ours reckoned them. */
final class YearFiles {
  /** Where they are in the sources. */
  static final Path FOLDER =
      Path.of("src", "test", "resources", "org", "unionledger", "examples", "year");

  private YearFiles() {}

  /** The lines of a file beside this class. */
  static List<String> lines(String file) {
    try (InputStream bytes = YearFiles.class.getResourceAsStream(file);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(bytes, file), StandardCharsets.UTF_8))) {
      return lines.lines().toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(file, broken);
    }
  }

  /** The cells of its rows, without that of titles. */
  static List<String[]> journal() {
    return lines("journal.tsv").stream().skip(1).map(line -> line.split("\t", -1)).toList();
  }
}
