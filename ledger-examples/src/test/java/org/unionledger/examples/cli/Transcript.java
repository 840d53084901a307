package org.unionledger.examples.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.unionledger.examples.cli.Session.Run;

/** Command lines that begin with {@code $ ledger}, each with the one line that answers it. */
final class Transcript {

  private static final String PROMPT = "$ ledger ";

  private Transcript() {}

  /**
   * A command line and what comes back.
   *
   * @param line what is typed, without the prompt
   * @param answer what comes back
   */
  record Typed(String line, String answer) {

    /** Types it. */
    Run run(Session session) {
      return session.ledger(line.split(" ", -1));
    }
  }

  /** Reads a transcript from a file beside this class. */
  static List<Typed> read(String file) {
    try (InputStream bytes = Objects.requireNonNull(Transcript.class.getResourceAsStream(file));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      List<Typed> transcript = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        transcript.add(
            new Typed(
                line.substring(PROMPT.length()), Objects.requireNonNull(lines.readLine()) + "\n"));
      }
      return transcript;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
