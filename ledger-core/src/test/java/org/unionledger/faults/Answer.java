package org.unionledger.faults;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.Outcome;
import org.unionledger.testing.model.Expectation;

/**
 * What a node said became of a request.
 *
 * @param number the request's
 * @param outcomes what became of each of its commands
 */
record Answer(int number, List<Expectation> outcomes) {

  static Answer of(Request request, List<Outcome> outcomes) {
    return new Answer(request.number(), outcomes.stream().map(Expectation::of).toList());
  }

  /** As words without a line's end. */
  String words() {
    return outcomes.stream().map(Answer::word).collect(Collectors.joining(" ", number + " ", ""));
  }

  private static String word(Expectation outcome) {
    return switch (outcome) {
      case Expectation.Recorded r -> "recorded:" + r.position() + ":" + text(r.voucher());
      case Expectation.AlreadyRecorded a -> "already:" + a.position() + ":" + text(a.voucher());
      case Expectation.Refused f -> "refused:" + f.reason();
    };
  }

  private static String text(@Nullable String voucher) {
    return voucher == null ? "" : voucher;
  }

  static Answer parse(String words) {
    String[] parts = words.split(" ", -1);
    return new Answer(
        Integer.parseInt(parts[0]), Arrays.stream(parts).skip(1).map(Answer::outcome).toList());
  }

  private static Expectation outcome(String word) {
    String[] parts = word.split(":", 3);
    if (parts[0].equals("refused")) {
      return new Expectation.Refused(parts[1]);
    }
    long position = Long.parseLong(parts[1]);
    String voucher = parts[2].isEmpty() ? null : parts[2];
    return parts[0].equals("recorded")
        ? new Expectation.Recorded(position, voucher)
        : new Expectation.AlreadyRecorded(position, voucher);
  }
}
