package org.unionledger.testing.script;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.Outcome;
import org.unionledger.money.Amount;
import org.unionledger.refusal.Refusal;

/**
 * What a script says must become of a command: the words {@code RECORDED}, {@code ALREADY_RECORDED}
 * or {@code REFUSED}, then position and voucher number, or the reason and some of its data.
 *
 * @param words the words after the arrow; none if the command must just be recorded
 */
record ExpectedOutcome(List<String> words) {

  /** Whether the outcome is as the script says. */
  boolean isMetBy(Outcome outcome) {
    if (words.isEmpty()) {
      return outcome instanceof Outcome.Recorded;
    }
    List<String> came = words(outcome);
    if (outcome instanceof Outcome.Refused) {
      return words.size() > 1 && came.containsAll(words) && words.get(1).equals(came.get(1));
    }
    return came.equals(words);
  }

  /** An outcome as scripts write it, with all its data. */
  static String shown(Outcome outcome) {
    return String.join(" ", words(outcome));
  }

  private static List<String> words(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Recorded recorded ->
          Tokens.of("RECORDED " + place(recorded.position(), recorded.voucher()));
      case Outcome.AlreadyRecorded before ->
          Tokens.of("ALREADY_RECORDED " + place(before.position(), before.voucher()));
      case Outcome.Refused refused -> Tokens.of("REFUSED " + shown(refused.refusal()));
    };
  }

  private static String place(long position, @Nullable Object voucher) {
    return voucher == null ? position + "" : position + " " + voucher;
  }

  private static String shown(Refusal refusal) {
    Map<String, String> data = new LinkedHashMap<>();
    refusal.data().forEach((name, value) -> data.put(name, shown(value)));
    return refusal.reason()
        + data.entrySet().stream()
            .map(entry -> " " + entry.getKey() + "=" + entry.getValue())
            .collect(Collectors.joining());
  }

  private static String shown(@Nullable Object value) {
    String text =
        switch (value) {
          case null -> "";
          case Amount amount -> amount.toPlainText();
          case Collection<?> many ->
              many.stream().map(String::valueOf).collect(Collectors.joining(","));
          default -> value.toString();
        };
    return text.contains(" ") ? '"' + text.replace("\"", "'") + '"' : text;
  }
}
