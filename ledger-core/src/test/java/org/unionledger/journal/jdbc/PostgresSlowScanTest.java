package org.unionledger.journal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionledger.journal.Envelopes.many;

import java.security.SecureRandom;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.unionledger.journal.AppendGuard;
import org.unionledger.journal.Fault;
import org.unionledger.journal.Journal;
import org.unionledger.journal.JournalReader;
import org.unionledger.journal.Verification;
import org.unionledger.testing.PostgresServer;

/** A connection ends when its server says nothing for long; a verification must keep it talking. */
class PostgresSlowScanTest {

  @Test
  void tags_that_take_longer_to_read_than_a_connection_waits_are_read_to_their_end()
      throws SQLException {
    String url = PostgresServer.emptySchema();
    try (Journal journal = PostgresJournal.open(url)) {
      journal.append(AppendGuard.none(), many(600, "e", "Paid", "fund=f"));
    }
    slowDown(PostgresPlace.parse(url));

    try (JournalReader reader = PostgresJournal.openToVerify(url + "&socketTimeout=3")) {
      Verification verification = reader.verify(new SecureRandom(), position -> {});

      // All that is left to find is what made it slow: a view has no triggers.
      assertThat(verification)
          .isEqualTo(
              new Verification.Faulty(
                  0,
                  Fault.STORAGE_DAMAGED,
                  "a trigger that guards recorded entries is gone or switched off"));
    }
  }

  /** Each row takes 10 ms, whether a query wants it or not. */
  private static void slowDown(PostgresPlace place) throws SQLException {
    try (Session session = new Session(PostgresDialect.connect(place))) {
      session.execute("SET search_path TO \"" + place.schema() + "\"");
      session.execute("ALTER TABLE tag RENAME TO tag_rows");
      session.execute(
          "CREATE VIEW tag AS"
              + " SELECT * FROM tag_rows WHERE pg_sleep(0.01)::text IS NOT NULL OFFSET 0");
    }
  }
}
