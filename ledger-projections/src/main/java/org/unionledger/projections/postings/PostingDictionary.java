package org.unionledger.projections.postings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private static <T> int number(T value, List<T> values, Map<T, Integer> numbers) {
    Integer known = numbers.putIfAbsent(value, values.size());
    if (known != null) {
      return known;
    }
    values.add(value);
    return values.size() - 1;
  }
}
