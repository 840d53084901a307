package org.unionledger.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.examples.cli.Session.Run;

/** What the bank says of an account is told beside the books, and never mistaken for tampering. */
class AssertionsTest {

  @TempDir private Path folder;

  @BeforeEach
  void record() {
    assertThat(apply(Commands.BOOK + Commands.voucher("v-1", "12.00")).status()).isZero();
  }

  private Run apply(String lines) {
    return Session.at(folder).reading(lines).ledger("apply", "-");
  }

  private Run ledger(String... arguments) {
    return Session.at(folder).ledger(arguments);
  }

  private void state(String id, String balance, String more) {
    String line =
        """
        {"command":"AssertBalance","id":"%s","by":"clerk","book":"b","account":"102",\
        "date":"2022-05-31","balance":"%s","unit":"CNY","reference":"对账单"%s}
        """
            .formatted(id, balance, more);
    Run applied = apply(line);
    assertThat(applied.status()).as(applied.err()).isZero();
  }

  @Test
  void a_ledger_without_any_says_nothing_of_them() {
    assertThat(ledger("verify", "--strict").out()).doesNotContain("assertion");
    assertThat(ledger("verify", "--strict").status()).isZero();
    assertThat(ledger("assertions").status()).isZero();
  }

  @Test
  void one_that_holds_is_told_and_all_is_well() {
    state("s-1", "-12.00", "");
    assertThat(ledger("verify", "--strict").status()).isZero();
    assertThat(ledger("verify").out()).contains("1 of 1 balance assertions hold.");
    assertThat(ledger("assertions").status()).isZero();
  }

  @Test
  void one_that_differs_is_told_and_the_ledger_is_sound_nevertheless() {
    state("s-1", "-11.50", "");
    Run verified = ledger("verify", "--json");
    assertThat(verified.status()).isZero();
    assertThat(verified.out())
        .startsWith("{\"ok\":true,\"position\":4,\"root\":")
        .contains("\"stated\":\"-11.50\",\"balance\":\"-12.00\",\"difference\":\"0.50\"")
        .contains("\"holds\":false");
    assertThat(ledger("verify").out()).contains("0 of 1 balance assertions hold.");
    assertThat(Session.at(folder).inChinese().ledger("verify").out())
        .contains("对账余额 1 项，其中 0 项相符。");
    assertThat(ledger("verify", "--strict").status()).isEqualTo(1);
    assertThat(ledger("verify", "--strict", "--json").status()).isEqualTo(1);
    assertThat(ledger("assertions").status()).isEqualTo(1);
    assertThat(ledger("assertions", "--as-of", "2022-05-30").status()).isZero();
  }

  @Test
  void its_replacement_stands_in_its_place() {
    state("s-1", "-11.50", "");
    state("s-2", "-12.00", ",\"replaces\":\"s-1\"");
    assertThat(ledger("verify", "--strict").status()).isZero();
    assertThat(ledger("assertions", "--known-at", "4").status()).isEqualTo(1);
    assertThat(ledger("history", "--account", "102").out())
        .contains("book b, account 102 on 2022-05-31: -12.00 CNY by 对账单");
  }
}
