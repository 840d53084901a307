package org.unionledger.journal.histories;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a writer did in a step and what came of it. Times are of {@link System#nanoTime}, which on
 * Linux is one clock for all processes.
 *
 * @param writer which writer of the plan
 * @param step which of its steps
 * @param looked when it began to read
 * @param head the head that it read up to
 * @param read the positions that it read
 * @param leaves the hashes of the envelopes that it asked to append, in base64
 * @param asked when it asked
 * @param answered when it was answered
 * @param answer what came
 */
record Attempt(
    int writer,
    int step,
    long looked,
    long head,
    List<Long> read,
    List<String> leaves,
    long asked,
    long answered,
    Answer answer) {

  /** What the journal answered. */
  sealed interface Answer {}

  /**
   * Recorded.
   *
   * @param seen the head that the writer saw afterwards
   */
  record Accepted(long first, long last, long seen) implements Answer {}

  /** Refused because of an entry. */
  record Conflicted(long position) implements Answer {}

  /** Refused because of an id. */
  record Duplicate(String id) implements Answer {}

  /** A state was kept and read as it should be. */
  record Kept() implements Answer {}

  /** Anything else. */
  record Failed(String text) implements Answer {}

  /** Writes it as a line, for the process that gathers what others did. */
  String line() {
    String came =
        switch (answer) {
          case Accepted a -> "accepted %d %d %d".formatted(a.first(), a.last(), a.seen());
          case Conflicted c -> "conflicted " + c.position();
          case Duplicate d -> "duplicate " + d.id();
          case Kept kept -> "kept";
          case Failed f -> "failed " + URLEncoder.encode(f.text(), StandardCharsets.UTF_8);
        };
    String positions = read.stream().map(String::valueOf).collect(Collectors.joining(","));
    return "%d %d %d %d %s %s %d %d %s"
        .formatted(
            writer,
            step,
            looked,
            head,
            positions + ";",
            String.join(",", leaves) + ";",
            asked,
            answered,
            came);
  }

  /** Reads what {@link #line} wrote. */
  static Attempt parse(String line) {
    String[] part = line.split(" ", -1);
    return new Attempt(
        Integer.parseInt(part[0]),
        Integer.parseInt(part[1]),
        Long.parseLong(part[2]),
        Long.parseLong(part[3]),
        list(part[4]).stream().map(Long::valueOf).toList(),
        list(part[5]),
        Long.parseLong(part[6]),
        Long.parseLong(part[7]),
        answer(Arrays.copyOfRange(part, 8, part.length)));
  }

  private static List<String> list(String text) {
    return text.equals(";") ? List.of() : List.of(text.substring(0, text.length() - 1).split(","));
  }

  private static Answer answer(String... part) {
    return switch (part[0]) {
      case "accepted" ->
          new Accepted(Long.parseLong(part[1]), Long.parseLong(part[2]), Long.parseLong(part[3]));
      case "conflicted" -> new Conflicted(Long.parseLong(part[1]));
      case "duplicate" -> new Duplicate(part[1]);
      case "kept" -> new Kept();
      default -> new Failed(URLDecoder.decode(part[1], StandardCharsets.UTF_8));
    };
  }
}
