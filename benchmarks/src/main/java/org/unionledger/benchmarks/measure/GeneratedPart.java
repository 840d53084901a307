package org.unionledger.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The part of a document that a program writes, between two comments that stay. */
public final class GeneratedPart {
  private static final String BEGIN = "<!-- generated: begin -->\n";
  private static final String END = "<!-- generated: end -->";

  private GeneratedPart() {}

  /**
   * Replaces it.
   *
   * @param document where it is
   * @param text what comes there
   * @throws IllegalStateException if the document does not have the two comments
   */
  public static void replace(Path document, String text) throws IOException {
    String before = Files.readString(document);
    int begin = before.indexOf(BEGIN);
    int end = before.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IllegalStateException(
          "%s needs a line %s and a line %s".formatted(document, BEGIN.strip(), END));
    }
    Files.writeString(
        document,
        before.substring(0, begin + BEGIN.length()) + text.strip() + "\n" + before.substring(end));
  }
}
