package org.unionledger.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The one way in which a time is written. */
class InstantTextTest {

  private static final long SECONDS_TO_2200 =
      Instant.parse("2200-01-01T00:00:00Z").getEpochSecond();

  @Test
  void it_reads_what_java_prints_for_any_time_of_an_envelope() {
    long seed = System.nanoTime();
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 20_000; i++) {
      int[] fractions = {0, 1, 120, 123_000, 120_000_000, 123_456_000, 999_999_999};
      int fraction = fractions[random.nextInt(fractions.length)];
      Instant instant = Instant.ofEpochSecond(random.nextLong(SECONDS_TO_2200), fraction);

      assertThat(InstantText.parse(instant.toString())).as("seed %d", seed).isEqualTo(instant);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2020-03-02T04:00Z",
        "2020-03-02t04:00:00Z",
        "2020-03-02T04:00:00z",
        "2020-03-02T04:00:00",
        "2020-03-02T04:00:00+00:00",
        "2020-03-02T04:00:00.Z",
        "2020-03-02T04:00:00.1Z",
        "2020-03-02T04:00:00.000Z",
        "2020-03-02T04:00:00.120000Z",
        "2020-03-02T04:00:00.1234567890Z",
        "2020-03-02T04:00:00,123Z",
        "2020-3-002T04:00:00Z",
        "2020-02-30T04:00:00Z",
        "2020-03-02T24:00:00Z",
        "2020-03-02T04:00:60Z",
        "+020-03-02T04:00:00Z",
        "２０２０-03-02T04:00:00Z",
        "+12020-03-02T04:00:00Z",
      })
  void every_other_text_is_refused(String text) {
    assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> InstantText.parse(text));
  }
}
