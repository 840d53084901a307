package org.unionledger.json;

import static org.unionledger.json.Field.APPROVAL_REF;
import static org.unionledger.json.Field.BASIS_POINTS;
import static org.unionledger.json.Field.BOOK;
import static org.unionledger.json.Field.CHANNEL;
import static org.unionledger.json.Field.FROM;
import static org.unionledger.json.Field.LEVEL;
import static org.unionledger.json.Field.PLAN;
import static org.unionledger.json.Field.SHARES;
import static org.unionledger.json.Field.SUCCEEDS;
import static org.unionledger.json.Field.TO;
import static org.unionledger.json.Field.UNIONISED;

import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.AdoptSplitPlan;
import org.unionledger.dues.CollectionChannel;
import org.unionledger.dues.LevyShare;
import org.unionledger.dues.SplitPlan;
import org.unionledger.dues.UnionLevel;
import org.unionledger.event.SplitPlanAdopted;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;

/** Plans by which the levy is shared. */
final class SplitPlanForms {
  private SplitPlanForms() {}

  static AdoptSplitPlan adoptSplitPlan(CommandFields in) {
    CommandId id = in.id();
    Actor by = in.by();
    BookId book = in.book();
    String code = in.text("plan", SplitPlan::requireCode);
    @Nullable String approvalReference = in.optionalLine("approvalRef");
    CollectionChannel channel = in.choice("channel", CollectionChannel.class);
    boolean unionised = in.flag("unionised");
    YearMonth from = in.month("from");
    @Nullable YearMonth to = in.optional("to", CommandFields.monthForm("to"));
    UnionLevel level = in.choice("level", UnionLevel.class);
    in.require("shares");
    List<LevyShare> shares = in.objects("shares", SplitPlan.MOST_SHARES, SplitPlanForms::share);
    @Nullable String succeeds = in.optional("succeeds", SplitPlan::requireCode);
    boolean ordered = to == null || !to.isBefore(from);
    SplitPlan plan =
        in.at(
            ordered ? "shares" : "to",
            () ->
                new SplitPlan(
                    code, approvalReference, channel, unionised, from, to, level, shares));
    return new AdoptSplitPlan(id, by, book, plan, succeeds);
  }

  static void write(AdoptSplitPlan command, CommandText out) {
    SplitPlan plan = command.plan();
    out.text("book", command.book())
        .text("plan", plan.code())
        .text("channel", plan.channel().name())
        .flag("unionised", plan.unionised())
        .text("from", plan.from())
        .text("to", plan.to())
        .text("level", plan.level().name())
        .objects("shares", plan.shares().stream().map(SplitPlanForms::text).toList())
        .text("succeeds", command.succeeds())
        .text("approvalRef", plan.approvalReference());
  }

  private static LevyShare share(CommandFields in) {
    return new LevyShare(
        in.choice("level", UnionLevel.class), in.integer("basisPoints", 1, SplitPlan.WHOLE));
  }

  private static JsonText text(LevyShare share) {
    return new JsonText()
        .text("level", share.level().name())
        .number("basisPoints", share.basisPoints());
  }

  static SplitPlanAdopted splitPlanAdopted(EventFields in) {
    BookId book = in.book();
    SplitPlan plan =
        new SplitPlan(
            in.text(PLAN),
            in.optional(APPROVAL_REF),
            in.choice(CHANNEL, CollectionChannel.class),
            in.flag(UNIONISED),
            in.month(FROM),
            in.isAt(TO) ? in.month(TO) : null,
            in.choice(LEVEL, UnionLevel.class),
            in.list(SHARES, SplitPlanForms::share));
    return new SplitPlanAdopted(book, plan, in.optional(SUCCEEDS));
  }

  static void write(SplitPlanAdopted event, EventText out) throws IOException {
    SplitPlan plan = event.plan();
    out.text(BOOK, event.book())
        .text(PLAN, plan.code())
        .text(APPROVAL_REF, plan.approvalReference())
        .text(CHANNEL, plan.channel().name())
        .flag(UNIONISED, plan.unionised())
        .text(FROM, plan.from())
        .text(TO, plan.to())
        .text(LEVEL, plan.level().name())
        .list(SHARES, plan.shares(), share -> write(share, out))
        .text(SUCCEEDS, event.succeeds());
  }

  private static LevyShare share(EventFields in) {
    in.begin();
    LevyShare share = new LevyShare(in.choice(LEVEL, UnionLevel.class), in.integer(BASIS_POINTS));
    in.end();
    return share;
  }

  private static void write(LevyShare share, EventText out) throws IOException {
    out.begin();
    out.text(LEVEL, share.level().name()).number(BASIS_POINTS, share.basisPoints());
    out.end();
  }
}
