package org.unionledger.journal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Envelopes for tests, written as {@code envelope("id", "Type", "key=value", …)}. */
public final class Envelopes {

  /** When everything was recorded that does not say otherwise. */
  public static final Instant NOON = Instant.parse("2020-03-02T04:00:00Z");

  private Envelopes() {}

  /** An envelope whose payload is its id. */
  public static Envelope envelope(String id, String type, String... tags) {
    return at(NOON, id, type, tags);
  }

  /** The same, recorded at another time. */
  public static Envelope at(Instant recordedAt, String id, String type, String... tags) {
    return Envelope.of(
        type, "1", id, recordedAt, Map.of(), tags(tags), id.getBytes(StandardCharsets.UTF_8));
  }

  /** {@code count} envelopes of one type, with ids {@code prefix-1}, {@code prefix-2} and so on. */
  public static List<Envelope> many(int count, String prefix, String type, String... tags) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> envelope(prefix + "-" + i, type, tags))
        .toList();
  }

  /** Tags written as {@code key=value}. */
  public static List<Tag> tags(String... tags) {
    return Arrays.stream(tags).map(Envelopes::tag).toList();
  }

  /** A tag written as {@code key=value}. */
  public static Tag tag(String text) {
    int equals = text.indexOf('=');
    return new Tag(text.substring(0, equals), text.substring(equals + 1));
  }

  /** The criterion that wants all of the tags, written as {@code key=value}. */
  public static Criterion tagged(String... tags) {
    return Criterion.tagged(tags(tags).toArray(Tag[]::new));
  }
}
