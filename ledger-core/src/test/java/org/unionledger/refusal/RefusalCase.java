package org.unionledger.refusal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The smallest input that provokes a refusal, and what is answered: a golden file of lines of JSON,
 * of which the last is refused, and of two comments, the message in English and in Chinese.
 *
 * @param reason the name of the refusal
 * @param lines the commands, for a new ledger
 * @param english the message
 * @param chinese the message in Chinese
 */
public record RefusalCase(String reason, List<String> lines, String english, String chinese) {

  /** Reads the golden file of a reason. */
  public static RefusalCase of(String reason) throws IOException {
    Path file = Path.of("src/test/resources/golden/refusals", reason + ".txt");
    List<String> all = Files.readAllLines(file);
    List<String> messages =
        all.stream().filter(line -> line.startsWith("# ")).map(line -> line.substring(2)).toList();
    List<String> lines = all.stream().filter(line -> !line.startsWith("#")).toList();
    return new RefusalCase(reason, lines, messages.get(0), messages.get(1));
  }

  /** Whether the lines are applied as a whole, so that the first is refused because of the last. */
  public boolean isAtomic() {
    return reason.equals(Refusal.reasonOf(CommandRefusal.NotAppliedAtomically.class));
  }

  /** The message in a language. */
  public String message(Locale locale) {
    return locale.equals(Locale.CHINESE) ? chinese : english;
  }
}
