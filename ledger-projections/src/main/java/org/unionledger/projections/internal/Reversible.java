package org.unionledger.projections.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.unionledger.event.MovementReversed;
import org.unionledger.identity.CommandId;

/**
 * What some movements did beside their postings, kept until they are reversed: a red-letter voucher
 * names the movement that it reverses and does not repeat what that was about.
 *
 * <p>The movement may lie in an earlier run of events; then the reversal waits for the merge.
 *
 * @param <T> what a movement did
 */
public final class Reversible<T> {
  private final Map<CommandId, T> effects = new HashMap<>();
  private final List<MovementReversed> waiting = new ArrayList<>();

  /**
   * Keeps what a movement did.
   *
   * @param movement the movement
   * @param effect what it did
   */
  public void keep(CommandId movement, T effect) {
    effects.put(movement, effect);
  }

  /**
   * Undoes what a reversed movement did, if it is one of those kept here.
   *
   * @param reversal the reversal
   * @param undo what to do with the effect
   */
  public void reverse(MovementReversed reversal, BiConsumer<MovementReversed, T> undo) {
    T effect = effects.remove(reversal.movement());
    if (effect == null) {
      waiting.add(reversal);
    } else {
      undo.accept(reversal, effect);
    }
  }

  /**
   * Takes what the run right after this one kept, and undoes what it reversed of this one.
   *
   * @param next what the next run kept
   * @param undo what to do with each reversed effect
   */
  public void merge(Reversible<T> next, BiConsumer<MovementReversed, T> undo) {
    next.waiting.forEach(reversal -> reverse(reversal, undo));
    effects.putAll(next.effects);
  }
}
