package org.unionledger.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionledger.event.LedgerEvent;

/** Whatever the recorded bytes are, they are the event or they are called unreadable. */
class EventMutationsTest {
  private static final int ROUNDS = 1_000;

  static Iterable<Path> goldenFiles() {
    return Lines.files("events");
  }

  @ParameterizedTest
  @MethodSource("goldenFiles")
  void damagedBytesAreUnreadableOrStillAnEvent(Path file) {
    String name = file.getFileName().toString();
    String type = name.substring(0, name.indexOf('-'));
    String golden = Lines.text(file);
    for (long seed = 1; seed <= ROUNDS; seed++) {
      String text = new Mutations(seed).damaged(golden);
      try {
        LedgerEvent event = EventJson.read(type, "1", text.getBytes(StandardCharsets.UTF_8));
        assertThat(EventJson.read(type, "1", EventJson.write(event)))
            .as("seed %d: %s", seed, text)
            .isEqualTo(event);
      } catch (UnreadableEventException unreadable) {
        assertThat(unreadable).as("seed %d: %s", seed, text).hasMessageContaining(type);
      } catch (RuntimeException unexpected) {
        fail("seed " + seed + ": " + text, unexpected);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("goldenFiles")
  void everyTruncationIsUnreadable(Path file) {
    String name = file.getFileName().toString();
    String type = name.substring(0, name.indexOf('-'));
    byte[] golden = Lines.text(file).getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < golden.length; length++) {
      byte[] truncated = Arrays.copyOf(golden, length);
      try {
        fail("of %d bytes read %s", length, EventJson.read(type, "1", truncated));
      } catch (UnreadableEventException unreadable) {
        assertThat(unreadable).hasMessageContaining(type);
      }
    }
  }
}
