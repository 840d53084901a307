package org.unionledger.command;

import org.jspecify.annotations.Nullable;
import org.unionledger.dues.SplitPlan;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;

/**
 * Adopts a plan by which the levy is shared between the levels of the union.
 *
 * @param id the caller's identifier
 * @param by who asks
 * @param book whose plan it is
 * @param plan the shares, and for which months, channel and kind of unit they hold
 * @param succeeds the code of the plan that ends before this one begins, or null if it ends none
 */
public record AdoptSplitPlan(
    CommandId id, Actor by, BookId book, SplitPlan plan, @Nullable String succeeds)
    implements LevyCommand {
  /** Checks the code. */
  public AdoptSplitPlan {
    if (succeeds != null) {
      SplitPlan.requireCode(succeeds);
    }
  }
}
