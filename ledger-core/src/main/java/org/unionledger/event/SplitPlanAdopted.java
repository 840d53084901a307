package org.unionledger.event;

import org.jspecify.annotations.Nullable;
import org.unionledger.dues.SplitPlan;
import org.unionledger.identity.BookId;

/**
 * A plan by which the levy is shared was adopted.
 *
 * @param book whose plan it is
 * @param plan the shares, and for which months, channel and kind of unit they hold
 * @param succeeds the code of the plan that ends before this one begins, or null if it ends none
 */
public record SplitPlanAdopted(BookId book, SplitPlan plan, @Nullable String succeeds)
    implements LevyEvent {}
