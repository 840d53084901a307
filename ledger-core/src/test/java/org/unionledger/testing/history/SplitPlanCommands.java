package org.unionledger.testing.history;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.AdoptSplitPlan;
import org.unionledger.dues.CollectionChannel;
import org.unionledger.dues.LevyShare;
import org.unionledger.dues.SplitPlan;
import org.unionledger.dues.UnionLevel;
import org.unionledger.identity.CommandId;
import org.unionledger.testing.model.ModelBook;
import org.unionledger.testing.model.ModelPlan;

/** Plans by which the levy is shared: new ones, and ones that succeed others. */
final class SplitPlanCommands {
  private final Scene scene;
  private final Draw draw;

  SplitPlanCommands(Scene scene) {
    this.scene = scene;
    this.draw = scene.draw;
  }

  /** The channel of a plan of the book, of one that covers the month if there is one. */
  CollectionChannel channel(ModelBook book, YearMonth month) {
    List<ModelPlan> suitable = book.plans().stream().filter(plan -> plan.covers(month)).toList();
    return draw.of(suitable.isEmpty() ? book.plans() : suitable).plan().channel();
  }

  AdoptSplitPlan adopt(CommandId id) {
    ModelBook book = scene.book();
    List<ModelPlan> plans = book.plans();
    SplitPlan before = plans.isEmpty() || draw.oneIn(4) ? null : draw.recent(plans).plan();
    YearMonth from = YearMonth.from(scene.today).minusMonths(draw.below(12) - 4L);
    SplitPlan plan =
        new SplitPlan(
            before != null && draw.slips() ? before.code() : "split-" + scene.sent(),
            draw.oneIn(10) ? scene.summary() : null,
            (before == null || draw.slips())
                ? draw.of(List.of(CollectionChannel.values()))
                : before.channel(),
            (before == null || draw.slips()) ? !draw.oneIn(3) : before.unionised(),
            from,
            draw.oneIn(3) ? from.plusMonths(draw.below(24)) : null,
            draw.of(List.of(UnionLevel.values())),
            shares());
    return new AdoptSplitPlan(id, Scene.HEAD, scene.idOf(book), plan, succeeds(before));
  }

  private @Nullable String succeeds(@Nullable SplitPlan before) {
    return draw.slips() ? "no-plan" : before == null || draw.oneIn(6) ? null : before.code();
  }

  /** Some of the levels, which take what is left of the whole one after the other. */
  private List<LevyShare> shares() {
    List<UnionLevel> levels = draw.some(List.of(UnionLevel.values()));
    List<LevyShare> shares = new ArrayList<>();
    int left = SplitPlan.WHOLE;
    for (UnionLevel level : levels.subList(1, levels.size())) {
      int part = draw.oneIn(2) ? left / 3 : 1 + draw.below(left / 2);
      shares.add(new LevyShare(level, part));
      left -= part;
    }
    shares.add(new LevyShare(levels.getFirst(), left));
    return shares;
  }
}
