package org.unionledger.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.unionledger.journal.AppendGuard;
import org.unionledger.journal.Envelopes;
import org.unionledger.journal.Journal;
import org.unionledger.journal.JournalException;
import org.unionledger.journal.JournalReader;
import org.unionledger.journal.Verification;
import org.unionledger.journal.jdbc.PostgresJournal;
import org.unionledger.testing.PostgresServer;

/** A connection that is lost while a ledger is verified says nothing about the ledger. */
class VerifyOverLostConnectionTest {

  private static final int CUTS = 60;

  @Test
  void a_sound_ledger_is_never_accused_because_its_connection_was_lost() throws IOException {
    String direct = PostgresServer.emptySchema();
    Verification sound;
    try (Journal journal = PostgresJournal.open(direct)) {
      journal.append(AppendGuard.none(), Envelopes.many(1_300, "e", "Paid", "fund=f", "party=p"));
      sound = new Verification.Sound(journal.treeHead());
    }
    int cut = 0;
    try (Proxy proxy = Proxy.before(direct)) {
      int passed = messagesOf(proxy, direct, sound);
      for (int message = 1; message <= passed; message += Math.max(1, passed / CUTS)) {
        cut += verifiedWithCutAt(message, proxy, direct, sound);
      }
    }
    assertThat(cut).isGreaterThan(CUTS / 2);
  }

  private static int messagesOf(Proxy proxy, String direct, Verification sound) {
    try (JournalReader reader = PostgresJournal.openReadOnly(proxy.through(direct))) {
      proxy.arm(null);
      assertThat(verified(reader)).isEqualTo(sound);
      return proxy.passed(Proxy.Way.TO_CLIENT);
    }
  }

  /** Says whether there was a cut. */
  private static int verifiedWithCutAt(
      int message, Proxy proxy, String direct, Verification sound) {
    proxy.arm(null);
    try (JournalReader reader = PostgresJournal.openReadOnly(proxy.through(direct))) {
      proxy.arm(new Proxy.Cut(Proxy.Way.TO_CLIENT, message, Proxy.Part.ALL));
      try {
        assertThat(verified(reader)).as("cut after message %d", message).isEqualTo(sound);
      } catch (JournalException.StorageFailure lost) {
        assertThat(lost).hasMessageContaining("out of reach");
      }
      return proxy.hasCut() ? 1 : 0;
    }
  }

  private static Verification verified(JournalReader reader) {
    return reader.verify(new SecureRandom(), position -> {});
  }
}
