package org.unionledger.journal;

import java.util.Set;

/**
 * Selects entries: those that carry <em>all</em> of the tags and have <em>any</em> of the types.
 *
 * <p>Several criteria in a list are alternatives: an entry is selected if any of them matches. This
 * class is immutable and thread-safe.
 *
 * @param tags the tags that an entry must carry, at most 16; empty asks for none
 * @param types the types one of which an entry must have, at most 256; empty accepts every type
 */
public record Criterion(Set<Tag> tags, Set<String> types) {

  private static final int MOST_TAGS = 16;
  private static final int MOST_TYPES = 256;

  /**
   * @throws IllegalArgumentException if it names neither a tag nor a type, or too many
   */
  public Criterion {
    tags = Set.copyOf(tags);
    types = Set.copyOf(types);
    if (tags.isEmpty() && types.isEmpty()) {
      throw new IllegalArgumentException(
          "A criterion without tags and types selects everything: name one, or use no criterion");
    }
    if (tags.size() > MOST_TAGS || types.size() > MOST_TYPES) {
      throw new IllegalArgumentException(
          "A criterion has %d tags and %d types: split it so that each has at most %d and %d"
              .formatted(tags.size(), types.size(), MOST_TAGS, MOST_TYPES));
    }
  }

  /** Selects the entries that carry all of these tags. */
  public static Criterion tagged(Tag... tags) {
    return new Criterion(Set.of(tags), Set.of());
  }

  /** Selects the entries of any of these types. */
  public static Criterion ofTypes(String... types) {
    return new Criterion(Set.of(), Set.of(types));
  }

  /** Returns a criterion that wants the same tags, and one of these types. */
  public Criterion withTypes(String... newTypes) {
    return new Criterion(tags, Set.of(newTypes));
  }

  /** Says whether an entry of this type with these tags is selected. */
  public boolean matches(String type, Set<Tag> carried) {
    return (types.isEmpty() || types.contains(type)) && carried.containsAll(tags);
  }
}
