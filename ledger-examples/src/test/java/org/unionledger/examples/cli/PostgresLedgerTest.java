package org.unionledger.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.examples.cli.Session.Run;
import org.unionledger.testing.PostgresServer;

/** A ledger in PostgreSQL answers as one in a file does. */
class PostgresLedgerTest {

  private static final String MINUTE =
      Path.of("..", "docs", "minute.jsonl").toAbsolutePath().normalize().toString();

  @TempDir private Path folder;

  private final String url = PostgresServer.emptySchema();

  private Run shared(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "--ledger=" + url;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return Session.at(folder).ledger(all);
  }

  private Run inFile(String... arguments) {
    return Session.at(folder).ledger(arguments);
  }

  @Test
  void the_same_commands_come_to_the_same_answers_and_the_same_root() {
    assertThat(shared("apply", "--json", MINUTE)).isEqualTo(inFile("apply", "--json", MINUTE));
    for (String command : new String[] {"balances", "funds", "history", "verify"}) {
      Run there = shared(command, "--json");
      assertThat(there.status()).as(there.err()).isZero();
      assertThat(there).isEqualTo(inFile(command, "--json"));
    }
    assertThat(shared("apply", MINUTE).err()).contains("0 recorded, 5 already recorded, 1 refused");
  }

  @Test
  void a_ledger_moves_from_a_file_to_a_schema_and_back() {
    inFile("apply", MINUTE);
    String root = inFile("verify").out();

    assertThat(inFile("backup", "copy.ledger").status()).isZero();
    Run restored = shared("restore", folder.resolve("copy.ledger").toString());
    assertThat(restored.status()).as(restored.err()).isZero();
    assertThat(shared("verify").out()).isEqualTo(root);
    assertThat(shared("backup", "back.ledger").status()).isZero();
    assertThat(inFile("verify", "--ledger", folder.resolve("back.ledger").toString()).out())
        .isEqualTo(root);
  }

  @Test
  void what_is_not_there_is_said_and_no_password_is_shown() {
    Run absent = shared("balances");
    assertThat(absent.status()).isEqualTo(1);
    assertThat(absent.err()).contains("there is none; check the URL");

    Run nobody =
        Session.at(folder)
            .ledger("--ledger=jdbc:postgresql://localhost:1/d?user=u&password=secret", "balances");
    assertThat(nobody.status()).isEqualTo(1);
    assertThat(nobody.err()).contains("jdbc:postgresql://localhost:1/d").doesNotContain("secret");
  }
}
