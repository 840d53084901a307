package org.unionledger.examples.cli.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import org.unionledger.examples.cli.console.Json;
import org.unionledger.projections.replay.ReplayResult;

/** What a replay did. */
public final class ReplayAnswer {

  private static final int NANO_DIGITS = 9;
  private static final int SHOWN_DIGITS = 6;

  private ReplayAnswer() {}

  /**
   * Writes the answer of {@code ledger replay --json}, its line feed included.
   *
   * @param result what the replay did
   * @param balancesSha256 the digest of the balances that it came to
   * @param target takes the bytes
   * @throws IOException if the target does not take them
   */
  public static void writeJson(ReplayResult result, String balancesSha256, OutputStream target)
      throws IOException {
    try (JsonGenerator json = Json.to(target)) {
      json.writeStartObject();
      json.writeNumberField("events", result.events());
      json.writeNumberField("postings", result.postings());
      json.writeNumberField("seconds", seconds(result.elapsed()));
      json.writeNumberField("eventsPerSecond", result.eventsPerSecond());
      json.writeNumberField("postingsPerSecond", result.postingsPerSecond());
      json.writeStringField("balancesSha256", balancesSha256);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  /**
   * A duration in seconds.
   *
   * @param elapsed how long something took
   * @return seconds, to the microsecond
   */
  public static BigDecimal seconds(Duration elapsed) {
    return BigDecimal.valueOf(elapsed.toNanos(), NANO_DIGITS)
        .setScale(SHOWN_DIGITS, RoundingMode.HALF_UP);
  }
}
