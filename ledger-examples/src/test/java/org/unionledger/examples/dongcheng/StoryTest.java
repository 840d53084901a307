package org.unionledger.examples.dongcheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.Outcome;
import org.unionledger.command.PayAid;
import org.unionledger.command.PayGrant;
import org.unionledger.command.RebateDues;
import org.unionledger.command.ReceiveDues;
import org.unionledger.dues.LevyRate;
import org.unionledger.identity.CommandId;
import org.unionledger.json.CommandJson;
import org.unionledger.money.Amount;
import org.unionledger.money.DecimalAmount;
import org.unionledger.money.Unit;

/** The story as commands, before any ledger has heard of it. */
final class StoryTest {
  private static final List<Step> STORY = Dongcheng.story(Assumptions.DEFAULT);

  @Test
  void the_same_seed_tells_the_same_story() {
    assertThat(Dongcheng.story(Assumptions.DEFAULT)).isEqualTo(STORY);
  }

  @Test
  void another_seed_invents_other_figures() {
    assertThat(Dongcheng.story(Assumptions.DEFAULT.withSeed(7))).isNotEqualTo(STORY);
  }

  @Test
  void what_the_article_leaves_open_is_eight_million() {
    assertThat(Article.UNALLOTTED).isEqualTo(Yuan.of("8000000.00"));
  }

  @Test
  void grants_that_stand_use_up_the_million_to_the_fen() {
    List<Amount> grants =
        recorded(PayGrant.class).stream()
            .filter(grant -> !grant.id().value().equals("dongcheng/grant/twice"))
            .map(grant -> exact(grant.amount()))
            .toList();

    assertThat(grants).hasSize(260);
    assertThat(sum(grants)).isEqualTo(Yuan.of("1000000.00"));
  }

  @Test
  void aid_goes_to_one_worker_for_each_file() {
    List<PayAid> aid = recorded(PayAid.class);

    assertThat(aid).hasSize(340);
    assertThat(aid).extracting(PayAid::payee).doesNotHaveDuplicates();
    assertThat(aid).extracting(PayAid::hardshipFile).doesNotHaveDuplicates();
    assertThat(sum(aid.stream().map(paid -> exact(paid.amount())).toList()))
        .isEqualTo(Yuan.of("862500.00"));
  }

  @Test
  void entitled_enterprises_pay_two_per_cent_of_each_of_24_months() {
    List<ReceiveDues> dues =
        recorded(ReceiveDues.class).stream()
            .filter(receipt -> receipt.party().compareTo(Enterprise.id(400)) <= 0)
            .filter(receipt -> receipt.levyPeriod().isAfter(YearMonth.of(2019, 12)))
            .toList();

    assertThat(dues).hasSize(400 * 24);
    assertThat(dues)
        .allSatisfy(
            receipt ->
                assertThat(exact(receipt.amount()))
                    .isEqualTo(LevyRate.of(receipt.levyPeriod()).on(exact(receipt.payroll()))));
  }

  @Test
  void entitled_enterprises_are_paid_back_eight_times() {
    assertThat(recorded(RebateDues.class))
        .filteredOn(rebate -> rebate.party().compareTo(Enterprise.id(400)) <= 0)
        .hasSize(400 * 8)
        .allSatisfy(rebate -> assertThat(rebate.levyPeriods()).hasSize(3));
  }

  @Test
  void only_what_was_recorded_before_is_sent_again() {
    Set<CommandId> recorded = new HashSet<>();
    for (Step step : STORY) {
      CommandId id = step.command().id();
      if (step.expected() == Outcome.Recorded.class) {
        assertThat(recorded.add(id)).as("%s is new", id).isTrue();
      } else if (step.expected() == Outcome.AlreadyRecorded.class) {
        assertThat(recorded).as("%s was recorded", id).contains(id);
      }
    }
  }

  @Test
  void every_command_is_one_line_of_json_that_reads_as_the_same_command() throws Exception {
    for (Step step : STORY) {
      String line = CommandJson.write(step.command());
      assertThat(line).doesNotContain("\n");
      assertThat(CommandJson.read(line)).isEqualTo(step.command());
    }
  }

  @Test
  void days_pass_in_order() {
    assertThat(STORY).isSortedAccordingTo((one, other) -> one.day().compareTo(other.day()));
  }

  private static <T extends LedgerCommand> List<T> recorded(Class<T> kind) {
    return STORY.stream()
        .filter(step -> step.expected() == Outcome.Recorded.class)
        .map(Step::command)
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  private static Amount exact(DecimalAmount amount) {
    return amount.in(Unit.CNY);
  }

  private static Amount sum(List<Amount> amounts) {
    return amounts.stream().reduce(Yuan.NONE, Amount::plus);
  }
}
