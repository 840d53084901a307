package org.unionledger.projections.postings;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a projection keeps for each key, found by the key's number in the run at hand. It is asked
 * for again when a run with another dictionary comes. For one thread at a time.
 *
 * @param <T> what is kept
 */
public final class PerKey<T> {
  private final Function<PostingKey, T> find;
  private @Nullable PostingDictionary dictionary;
  private @Nullable Object[] found = {};

  /**
   * Nothing found yet.
   *
   * @param find finds or makes what is kept for a key
   */
  public PerKey(Function<PostingKey, T> find) {
    this.find = find;
  }

  /**
   * Makes ready for a run.
   *
   * @param run the run whose numbers are asked for next
   */
  public void turnTo(Postings run) {
    if (dictionary != run.dictionary()) {
      dictionary = run.dictionary();
      found = new Object[0];
    }
    if (found.length < run.extent().keysAfter()) {
      found = Arrays.copyOf(found, Math.max(run.extent().keysAfter(), 2 * found.length));
    }
  }

  /**
   * What is kept for a key.
   *
   * @param number the key's number in the dictionary of the run
   * @return what was found or made for it
   */
  public T of(int number) {
    @SuppressWarnings("unchecked") // Only what find returned is put there.
    T known = (T) found[number];
    return known == null ? make(number) : known;
  }

  private T make(int number) {
    if (dictionary == null) {
      throw new IllegalStateException("turn to a run before asking for its keys");
    }
    T made = find.apply(dictionary.key(number));
    found[number] = made;
    return made;
  }
}
