package org.unionledger.projections.postings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unionledger.dimension.Dimensions;
import org.unionledger.identity.PartyId;

/**
 * Numbers what postings name, from 0, in the order in which it first appears.
 *
 * <p>It may be read by many threads while nobody adds to it.
 */
public final class PostingDictionary {
  private final List<PostingKey> keys;
  private final Map<PostingKey, Integer> keyNumbers;
  private final List<PartyId> parties;
  private final Map<PartyId, Integer> partyNumbers;
  private final List<Dimensions> dimensions = new ArrayList<>();
  private final Map<Dimensions, Integer> dimensionsNumbers = new HashMap<>();

  /** A dictionary that knows nothing. */
  public PostingDictionary() {
    this(0, 0);
  }

  /**
   * A dictionary that knows nothing, with room for what it is to learn.
   *
   * @param keys about how many keys
   * @param parties about how many parties
   */
  public PostingDictionary(int keys, int parties) {
    this.keys = new ArrayList<>(keys);
    this.keyNumbers = HashMap.newHashMap(keys);
    this.parties = new ArrayList<>(parties);
    this.partyNumbers = HashMap.newHashMap(parties);
  }

  /**
   * How many keys it knows.
   *
   * @return one more than the number of the last one
   */
  public int keys() {
    return keys.size();
  }

  /**
   * How many parties it knows.
   *
   * @return one more than the number of the last one
   */
  public int parties() {
    return parties.size();
  }

  /**
   * How many sets of dimensions it knows.
   *
   * @return one more than the number of the last one
   */
  public int dimensions() {
    return dimensions.size();
  }

  /**
   * A key by its number.
   *
   * @param number from 0 to below {@link #keys}
   * @return the key
   */
  public PostingKey key(int number) {
    return keys.get(number);
  }

  /**
   * A party by its number.
   *
   * @param number from 0 to below {@link #parties}
   * @return the party
   */
  public PartyId party(int number) {
    return parties.get(number);
  }

  /**
   * Dimensions by their number.
   *
   * @param number from 0 to below {@link #dimensions()}, or {@link Postings#NOBODY}
   * @return what was said, {@link Dimensions#NONE} for {@link Postings#NOBODY}
   */
  public Dimensions dimensions(int number) {
    return number == Postings.NOBODY ? Dimensions.NONE : dimensions.get(number);
  }

  /**
   * The number of a key, which is learnt if it is new.
   *
   * @param key any key
   * @return its number
   */
  public int numberOf(PostingKey key) {
    return number(key, keys, keyNumbers);
  }

  /**
   * The number of a party, which is learnt if it is new.
   *
   * @param party any party
   * @return its number
   */
  public int numberOf(PartyId party) {
    return number(party, parties, partyNumbers);
  }

  /**
   * The number of dimensions, which is learnt if they are new.
   *
   * @param said any dimensions but none
   * @return their number
   */
  public int numberOf(Dimensions said) {
    return number(said, dimensions, dimensionsNumbers);
  }

  private static <T> int number(T value, List<T> values, Map<T, Integer> numbers) {
    Integer known = numbers.putIfAbsent(value, values.size());
    if (known != null) {
      return known;
    }
    values.add(value);
    return values.size() - 1;
  }
}
