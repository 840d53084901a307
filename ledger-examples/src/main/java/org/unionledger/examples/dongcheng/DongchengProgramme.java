package org.unionledger.examples.dongcheng;

import java.util.stream.Stream;
import org.unionledger.UnionLedger;
import org.unionledger.command.LedgerCommand;
import org.unionledger.examples.Programme;
import org.unionledger.examples.ProgrammeOutput;
import org.unionledger.projections.LedgerViews;
import org.unionledger.projections.query.Selection;
import org.unionledger.projections.replay.Replay;

/** Records the programme of Dongcheng District, and shows what came of it. */
public final class DongchengProgramme implements Programme {
  private final Assumptions assumptions;

  /** The programme with the figures that it invents by default. */
  public DongchengProgramme() {
    this(Assumptions.DEFAULT);
  }

  DongchengProgramme(Assumptions assumptions) {
    this.assumptions = assumptions;
  }

  @Override
  public String name() {
    return "dongcheng";
  }

  @Override
  public Stream<LedgerCommand> commands() {
    return Dongcheng.story(assumptions).stream().map(Step::command);
  }

  @Override
  public boolean run(UnionLedger ledger, ProgrammeOutput output) {
    LedgerViews views = LedgerViews.over(ledger.journal());
    Telling telling = tell(ledger, views);
    SmallAndMicroShare share = new SmallAndMicroShare();
    Replay.of(ledger.journal()).into(share);
    return show(telling, views, share, output);
  }

  /** Records the story. The views follow it batch by batch, as they would in a host. */
  Telling tell(UnionLedger ledger, LedgerViews views) {
    return Telling.of(Dongcheng.story(assumptions), ledger, () -> views.balances(Selection.ALL));
  }

  /** Shows all reports, and says whether all is as it should be. */
  boolean show(
      Telling telling, LedgerViews views, SmallAndMicroShare share, ProgrammeOutput output) {
    Page page = new Page(output);
    Headline.show(page, assumptions);
    FundTreeReport.show(page, views, share);
    MatchingReport.show(page, views, assumptions);
    RebateReport.show(page, views);
    RefusalReport.show(page, telling);
    TrialBalanceReport.show(page, views);
    return new Checks(page, assumptions, telling, views).show();
  }
}
