package org.unionledger.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionledger.LedgerOptions;
import org.unionledger.UnionLedger;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.Outcome;
import org.unionledger.journal.JournalException;
import org.unionledger.journal.JournalReader;
import org.unionledger.journal.jdbc.PostgresJournal;
import org.unionledger.json.CommandJson;
import org.unionledger.json.MalformedCommandException;
import org.unionledger.testing.Harness;
import org.unionledger.testing.PostgresServer;

/**
 * The connection to PostgreSQL is cut at each message of a command's way, before it, in the middle
 * of it, or after it: the command is recorded once or not at all, and the caller is told the truth.
 */
class LostConnectionTest {

  /** The driver does not always say the same in as many messages. */
  private static final int MESSAGES_MORE_OR_LESS = 4;

  private String direct = "";
  private Proxy proxy;
  private final Map<Proxy.Way, Integer> beforeCommit = new EnumMap<>(Proxy.Way.class);
  private int funds;
  private int notReached;
  private int unnoticed;
  private int refused;
  private int unknown;
  private int unknownAndRecorded;

  @BeforeEach
  void standBetween() throws IOException {
    direct = PostgresServer.emptySchema();
    proxy = Proxy.before(direct);
    try (UnionLedger ledger = open(direct)) {
      ledger.record(
          read(
              """
              {"command":"OpenBook","id":"b","by":"chair","book":"district","name":"区总工会",\
              "chart":"CN-UNION-2021","level":"COUNTY_AND_ABOVE"}\
              """));
      // The first of its type takes more messages than all others.
      ledger.record(fund());
    }
  }

  @AfterEach
  void leave() throws IOException {
    proxy.close();
  }

  private static UnionLedger open(String url) {
    return UnionLedger.on(PostgresJournal.open(url), LedgerOptions.defaults());
  }

  private static LedgerCommand read(String line) {
    try {
      return CommandJson.read(line);
    } catch (MalformedCommandException malformed) {
      throw new IllegalArgumentException(malformed);
    }
  }

  private LedgerCommand fund() {
    funds++;
    return read(
        """
        {"command":"AuthoriseFund","id":"f-%d","by":"chair","book":"district","fund":"f-%d",\
        "name":"专项","amount":"0.01","unit":"CNY"}\
        """
            .formatted(funds, funds));
  }

  @Test
  void a_command_is_recorded_once_or_not_at_all_wherever_its_connection_is_cut() {
    List<Proxy.Cut> cuts = cutsOfOneCommand();
    int every = Math.max(1, cuts.size() / Harness.size("cuts", 16));
    int tried = 0;
    for (int cut = 0; cut < cuts.size(); cut++) {
      if (cut % every == 0 || isOfCommit(cuts.get(cut))) {
        recordCutAt(cuts.get(cut));
        tried++;
      }
    }
    assertThat(notReached).as("cuts that no message came to").isLessThanOrEqualTo(tried / 10);
    assertThat(unnoticed).isPositive();
    assertThat(unknownAndRecorded).isPositive().isLessThan(unknown);
    Harness.report(
        ("lost connection: a command cut at %,d of the %,d places of its way, %,d unnoticed, %,d"
                + " refused, %,d of unknown outcome of which %,d were recorded: each recorded once")
            .formatted(
                tried - notReached, cuts.size(), unnoticed, refused, unknown, unknownAndRecorded));
  }

  /** The messages of the commit and the one before it. */
  private boolean isOfCommit(Proxy.Cut cut) {
    int before = beforeCommit.getOrDefault(cut.way(), 0);
    return cut.message() >= before && cut.message() <= before + 4;
  }

  /**
   * The answer to what was cut off may pass before the cut does: then the commit goes out on a
   * connection that is gone, and only the other end knows that it never came.
   */
  private boolean isJustBeforeCommit(Proxy.Cut cut) {
    int before = beforeCommit.getOrDefault(cut.way(), 0);
    return Math.abs(cut.message() - before) <= MESSAGES_MORE_OR_LESS;
  }

  /** Before, in and after every message that passes when one command is recorded. */
  private List<Proxy.Cut> cutsOfOneCommand() {
    proxy.arm(null);
    try (UnionLedger ledger = open(proxy.through(direct))) {
      proxy.arm(null);
      ledger.record(fund());
      List<Proxy.Cut> cuts = new ArrayList<>();
      for (Proxy.Way way : Proxy.Way.values()) {
        beforeCommit.put(way, proxy.passedBeforeCommit(way));
        for (int message = 1; message <= proxy.passed(way); message++) {
          for (Proxy.Part part : Proxy.Part.values()) {
            cuts.add(new Proxy.Cut(way, message, part));
          }
        }
      }
      return cuts;
    }
  }

  private void recordCutAt(Proxy.Cut cut) {
    LedgerCommand command = fund();
    proxy.arm(null);
    JournalException failure = null;
    try (UnionLedger ledger = open(proxy.through(direct))) {
      proxy.arm(cut);
      failure = failure(ledger, command);
      if (!proxy.hasCut()) {
        assertThat(failure).as("%s", cut).isNull();
        notReached++;
        return;
      }
      if (failure instanceof JournalException.OutcomeUnknown) {
        assertThat(proxy.mayHaveCommitted() || isJustBeforeCommit(cut)).as("%s", cut).isTrue();
        assertAcceptsNoMore(ledger);
      } else if (failure != null) {
        assertThat(failure).isInstanceOf(JournalException.StorageFailure.class);
        assertThat(ledger.record(command)).as("%s", cut).isInstanceOf(Outcome.Recorded.class);
      }
    }
    try (UnionLedger ledger = open(direct)) {
      boolean recorded = ledger.journal().entryWithId(command.id().value()).isPresent();
      boolean isUnknown = failure instanceof JournalException.OutcomeUnknown;
      assertThat(recorded || isUnknown).as("lost at %s", cut).isTrue();
      assertThat(ledger.record(command))
          .as("%s", cut)
          .isInstanceOf(recorded ? Outcome.AlreadyRecorded.class : Outcome.Recorded.class);
      count(failure, recorded);
    }
  }

  private static @Nullable JournalException failure(UnionLedger ledger, LedgerCommand command) {
    try {
      assertThat(ledger.record(command)).isInstanceOf(Outcome.Recorded.class);
      return null;
    } catch (JournalException e) {
      return e;
    }
  }

  private void count(@Nullable JournalException failure, boolean recorded) {
    if (failure == null) {
      unnoticed++;
    } else if (failure instanceof JournalException.OutcomeUnknown) {
      unknown++;
      unknownAndRecorded += recorded ? 1 : 0;
    } else {
      refused++;
    }
  }

  /** It must be opened again; what is recorded can be read all the same. */
  private void assertAcceptsNoMore(UnionLedger ledger) {
    assertThatExceptionOfType(JournalException.OutcomeUnknown.class)
        .isThrownBy(() -> ledger.record(fund()))
        .withMessageContaining("close the ledger, open it again");
    assertThat(ledger.journal().entryWithId("b")).isPresent();
  }

  @Test
  void while_the_server_is_out_of_reach_commands_are_refused_and_afterwards_taken()
      throws IOException {
    LedgerCommand command = fund();
    try (UnionLedger ledger = open(proxy.through(direct))) {
      proxy.refuse(true);
      assertThatExceptionOfType(JournalException.StorageFailure.class)
          .isThrownBy(() -> ledger.record(command))
          .withMessageContaining("the server is out of reach");
      assertThatExceptionOfType(JournalException.StorageFailure.class)
          .isThrownBy(ledger.journal()::head);
      proxy.refuse(false);
      assertThat(ledger.record(command)).isInstanceOf(Outcome.Recorded.class);
    }
  }

  @Test
  void opening_again_waits_for_the_end_of_a_commit_that_the_server_is_still_making() {
    slowCommits();
    LedgerCommand command = fund();
    try (UnionLedger ledger = open(proxy.through(direct))) {
      proxy.arm(null);
      proxy.cutWhenCommitIsSent();
      assertThatExceptionOfType(JournalException.OutcomeUnknown.class)
          .isThrownBy(() -> ledger.record(command));
      try (JournalReader reader = PostgresJournal.openReadOnly(direct)) {
        assertThat(reader.entryWithId(command.id().value())).as("not yet").isEmpty();
      }
    }
    try (UnionLedger ledger = open(direct)) {
      assertThat(ledger.journal().entryWithId(command.id().value())).isPresent();
      assertThat(ledger.record(command)).isInstanceOf(Outcome.AlreadyRecorded.class);
    }
  }

  /** Each commit of an entry takes a second from now on. */
  private void slowCommits() {
    SqlOn.at(
        direct,
        """
        CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN PERFORM pg_sleep(1); RETURN NULL; END $$;
        CREATE CONSTRAINT TRIGGER slow AFTER INSERT ON entry DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW EXECUTE FUNCTION slow();
        """);
  }
}
