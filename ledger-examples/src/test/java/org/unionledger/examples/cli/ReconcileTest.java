package org.unionledger.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.examples.cli.Session.Run;

/** Two unions keep their books in one ledger, and one of them forgets a voucher. */
class ReconcileTest {

  @TempDir private Path folder;

  private static String union(String book) {
    return """
    {"command":"OpenBook","id":"open-%s","by":"admin","book":"%s","name":"某工会",\
    "chart":"CN-UNION-2021","level":"GRASSROOTS"}
    {"command":"DeclareParty","id":"party-%s","by":"admin","party":"u-%s","kind":"UNION",\
    "hasUnion":true,"unionAccount":true,"from":"2022-01-01","book":"%s"}
    """
        .formatted(book, book, book, book, book);
  }

  private static String voucher(String book, String debit, String credit) {
    return """
    {"command":"PostVoucher","id":"v-%s","by":"clerk","approvedBy":"head","book":"%s",\
    "date":"2022-05-05","summary":"补助","lines":[\
    {"account":"%s","side":"DEBIT","amount":"40.00","unit":"CNY","party":"u-a"},\
    {"account":"%s","side":"CREDIT","amount":"40.00","unit":"CNY","party":"u-a"}]}
    """
        .formatted(book, book, debit, credit);
  }

  @BeforeEach
  void record() {
    apply(union("a") + union("b") + voucher("b", "50801", "102"));
  }

  private void apply(String lines) {
    assertThat(Session.at(folder).reading(lines).ledger("apply", "-").status()).isZero();
  }

  private Run ledger(String... arguments) {
    return Session.at(folder).ledger(arguments);
  }

  @Test
  void what_is_not_answered_is_told_and_is_no_success() {
    Run run = ledger("reconcile");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("DIFFERS").contains("2022-记-1").contains("True at position 5.");
    assertThat(Session.at(folder).inChinese().ledger("reconcile").out())
        .contains("补助下级")
        .contains("不符");
    assertThat(ledger("reconcile", "--json").out())
        .contains("\"key\":\"SUBSIDY\",\"sent\":\"40.00\",\"received\":\"0.00\"")
        .contains("\"openSent\":[{\"position\":5,\"id\":\"v-b\"")
        .contains("\"openReceived\":[]");
    assertThat(ledger("reconcile", "--as-of", "2022-05-04").status()).isZero();
    assertThat(ledger("reconcile", "--book", "c").status()).isEqualTo(1);
    assertThat(ledger("history").out()).contains("party u-a declared, whose book is a");
  }

  @Test
  void the_other_sides_voucher_answers_it() {
    apply(voucher("a", "102", "40301").replace("u-a", "u-b"));
    Run run = ledger("reconcile");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("agrees");
    assertThat(ledger("reconcile", "--known-at", "5").status()).isEqualTo(1);
  }
}
