package org.unionledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.Outcome;
import org.unionledger.journal.JournalException;
import org.unionledger.json.CommandJson;
import org.unionledger.json.MalformedCommandException;
import org.unionledger.testing.history.ConcurrentHistory;
import org.unionledger.testing.history.RandomHistory;
import org.unionledger.testing.history.Seeds;

/** Many callers at once come to what one caller after another would have come to. */
class ConcurrencyTest {
  private static final int CALLERS = 16;

  @TempDir Path folder;

  private UnionLedger open() {
    return UnionLedger.open(folder.resolve("union.ledger"));
  }

  private static LedgerCommand read(String line) {
    try {
      return CommandJson.read(line);
    } catch (MalformedCommandException malformed) {
      throw new IllegalArgumentException(malformed);
    }
  }

  private static LedgerCommand book() {
    return read(
        """
        {"command":"OpenBook","id":"b","by":"chair","book":"district","name":"区总工会",\
        "chart":"CN-UNION-2021","level":"COUNTY_AND_ABOVE"}\
        """);
  }

  private static LedgerCommand fund(int number) {
    return read(
        """
        {"command":"AuthoriseFund","id":"f-%d","by":"chair","book":"district","fund":"f-%d",\
        "name":"专项","amount":"0.01","unit":"CNY"}\
        """
            .formatted(number, number));
  }

  private static LedgerCommand lastFen(int fund, String caller) {
    return read(
        """
        {"command":"PayGrant","id":"g-%d-%s","by":"accountant","approvedBy":"finance-head",\
        "book":"district","date":"2022-03-01","type":"记","summary":"慰问","fund":"f-%d",\
        "payee":"org-1","amount":"0.01","unit":"CNY","account":"50405"}\
        """
            .formatted(fund, caller, fund));
  }

  @Test
  void the_last_fen_is_paid_once() throws Exception {
    try (UnionLedger ledger = open();
        ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      ledger.record(book());
      for (int fund = 0; fund < 50; fund++) {
        ledger.record(fund(fund));
        List<Callable<Outcome>> both = new ArrayList<>();
        for (String caller : List.of("left", "right")) {
          LedgerCommand payment = lastFen(fund, caller);
          both.add(() -> ledger.record(payment));
        }
        List<String> outcomes = new ArrayList<>();
        for (Future<Outcome> outcome : callers.invokeAll(both)) {
          outcomes.add(
              outcome.get() instanceof Outcome.Refused refused
                  ? refused.refusal().reason()
                  : "RECORDED");
        }
        assertThat(outcomes).containsExactlyInAnyOrder("RECORDED", "FUND_EXCEEDED");
      }
    }
  }

  @Test
  void every_outcome_of_sixteen_callers_follows_from_the_recorded_order() throws Exception {
    long seed = Seeds.seed(Seeds.USUAL);
    List<LedgerCommand> commands = RandomHistory.commands(seed, 4_000);
    try (UnionLedger ledger = open();
        ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      ConcurrentHistory history = new ConcurrentHistory(ledger, seed);
      List<Callable<Void>> work =
          IntStream.range(0, CALLERS)
              .mapToObj(caller -> history.asking(everySixteenth(commands, caller)))
              .toList();
      for (Future<Void> done : callers.invokeAll(work)) {
        done.get();
      }
      history.check();
    }
  }

  private static List<LedgerCommand> everySixteenth(List<LedgerCommand> commands, int caller) {
    return IntStream.range(0, commands.size())
        .filter(index -> index % CALLERS == caller)
        .mapToObj(commands::get)
        .toList();
  }

  @Test
  void a_second_ledger_on_the_file_is_told_who_holds_it() {
    try (UnionLedger first = open()) {
      assertThatThrownBy(this::open)
          .isInstanceOfSatisfying(
              JournalException.HeldElsewhere.class,
              held ->
                  assertThat(held.holder())
                      .contains(String.valueOf(ProcessHandle.current().pid())));
      assertThat(first.record(book())).isInstanceOf(Outcome.Recorded.class);
    }
    try (UnionLedger second = open()) {
      assertThat(second.record(book())).isInstanceOf(Outcome.AlreadyRecorded.class);
    }
  }

  @Test
  void an_interrupted_caller_gets_its_outcome_and_stays_interrupted() {
    try (UnionLedger ledger = open()) {
      Thread.currentThread().interrupt();
      Outcome outcome = ledger.record(book());
      assertThat(Thread.interrupted()).isTrue();
      assertThat(outcome).isInstanceOf(Outcome.Recorded.class);
      assertThat(ledger.record(book())).isInstanceOf(Outcome.AlreadyRecorded.class);
    } finally {
      Thread.interrupted();
    }
  }

  @Test
  void a_closed_ledger_says_so() {
    UnionLedger ledger = open();
    ledger.close();
    ledger.close();
    assertThatThrownBy(() -> ledger.record(book())).isInstanceOf(JournalException.Closed.class);
  }
}
