package org.unionledger.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionledger.examples.cli.Commands.BOOK;
import static org.unionledger.examples.cli.Commands.voucher;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.examples.cli.Session.Run;

class ApplyTest {

  @TempDir private Path folder;

  private Run apply(String lines) {
    return Session.at(folder).reading(lines).ledger("apply", "-", "--json");
  }

  private Run balances() {
    return Session.at(folder).ledger("balances", "--json");
  }

  @Test
  void aFaultyLineHoldsBackNoOther() {
    Run run =
        apply(
            BOOK
                + "\r\n"
                + "no JSON\r\n"
                + "{\"command\":\"Destroy\",\"id\":\"x\",\"by\":\"me\"}\n"
                + "\n"
                + voucher("v-1", "1.00"));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out().lines().map(line -> line.replaceAll(",\"(message|position).*", "")))
        .containsExactly(
            "{\"line\":1,\"id\":\"open\",\"outcome\":\"RECORDED\"",
            "{\"line\":2,\"id\":\"fund\",\"outcome\":\"RECORDED\"",
            "{\"line\":4,\"id\":null,\"outcome\":\"REFUSED\",\"reason\":\"MALFORMED_COMMAND\"",
            "{\"line\":5,\"id\":\"x\",\"outcome\":\"REFUSED\",\"reason\":\"MALFORMED_COMMAND\"",
            "{\"line\":7,\"id\":\"v-1\",\"outcome\":\"RECORDED\"");
    assertThat(run.err()).isEqualTo("3 recorded, 0 already recorded, 2 refused\n");
  }

  @Test
  void aLineInAnotherEncodingIsToldSoInTheReadersLanguage() {
    ByteArrayInputStream lines =
        new ByteArrayInputStream((BOOK + "{\"慰问\"}").getBytes(Charset.forName("GB18030")));

    Run run = Session.at(folder).inChinese().reading(lines).ledger("apply", "-");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out().lines())
        .hasSize(3)
        .allMatch(line -> line.contains("此处不是 UTF-8 编码（可能是 GB 18030）；请将文件另存为 UTF-8"));
  }

  @Test
  void aFileOfBlanksIsDone() {
    assertThat(apply("\uFEFF\n  \r\n"))
        .isEqualTo(new Run(0, "", "0 recorded, 0 already recorded, 0 refused\n"));
  }

  @Test
  void allIsRecordedWhenNothingIsRefused() {
    Run run =
        Session.at(folder)
            .reading(BOOK + voucher("v-1", "1.00"))
            .ledger("apply", "--atomic", "--json", "-");

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            {"line":1,"id":"open","outcome":"RECORDED","position":1}
            {"line":2,"id":"fund","outcome":"RECORDED","position":2}
            {"line":3,"id":"v-1","outcome":"RECORDED","position":3,"voucher":"2022-记-1"}
            """);
  }

  @Test
  void nothingIsRecordedWhenOneIsRefused() {
    Run run =
        Session.at(folder)
            .reading(BOOK + voucher("v-1", "1000000.01") + voucher("v-2", "1.00"))
            .ledger("apply", "--atomic", "-");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out().lines())
        .hasSize(4)
        .allMatch(line -> line.contains("REFUSED"))
        .anyMatch(line -> line.startsWith("line 3  v-1  REFUSED (FUND_EXCEEDED): "))
        .filteredOn(line -> line.contains("NOT_APPLIED_ATOMICALLY"))
        .hasSize(3)
        .allMatch(line -> line.contains("because command v-1 was refused (FUND_EXCEEDED)"));
    assertThat(balances().out()).isEqualTo("{\"position\":0,\"balances\":[]}\n");
  }

  @Test
  void nothingIsRecordedWhenOneCannotBeRead() {
    Run run =
        Session.at(folder).reading(BOOK + "{\"id\":").ledger("apply", "--atomic", "-", "--json");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out().lines())
        .satisfiesExactly(
            line -> assertThat(line).contains("\"reasonId\":\"line:3\"", "NOT_APPLIED_ATOMICALLY"),
            line -> assertThat(line).contains("\"because\":\"MALFORMED_COMMAND\""),
            line -> assertThat(line).contains("\"reason\":\"MALFORMED_COMMAND\"", "\"id\":null"));
    assertThat(balances().out()).isEqualTo("{\"position\":0,\"balances\":[]}\n");
  }

  @Test
  void aPreviewOfNoLedgerCreatesNone() {
    Run run = Session.at(folder).reading(BOOK).ledger("apply", "--preview", "-");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).startsWith("ledger apply: there is no ledger").hasLineCount(1);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aPreviewTellsOfEachLineOrOfTheWholeAndRecordsNothing() {
    assertThat(apply(BOOK).status()).isZero();
    String lines = voucher("v-1", "1.00") + "{\"id\":\n" + voucher("v-2", "1.00");

    Run each = Session.at(folder).reading(lines).ledger("apply", "--preview", "-");
    Run whole = Session.at(folder).reading(lines).ledger("apply", "--preview", "--atomic", "-");

    assertThat(each.status()).isEqualTo(1);
    assertThat(each.out())
        .contains("line 1  v-1  would be recorded at 3 as voucher 2022-记-1\n")
        .contains("line 2  –  REFUSED (MALFORMED_COMMAND): ")
        .contains("line 3  v-2  would be recorded at 4 as voucher 2022-记-2\n");
    assertThat(whole.out())
        .contains("line 1  v-1  REFUSED (NOT_APPLIED_ATOMICALLY): ")
        .doesNotContain("would be");
    assertThat(balances().out()).isEqualTo("{\"position\":2,\"balances\":[]}\n");
  }

  @Test
  void moreThanOneWholeCanHoldIsRefusedBeforeAnythingIsRecorded() {
    String tooMany = "{}\n".repeat(100_001);

    Run run = Session.at(folder).reading(tooMany).ledger("apply", "--atomic", "-");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("ledger apply: the input is too large for --atomic")
        .hasLineCount(1);
  }

  @Test
  @Timeout(60)
  void whoWritesOneCommandAndWaitsGetsItsAnswer() throws IOException, InterruptedException {
    PipedOutputStream keyboard = new PipedOutputStream();
    PipedInputStream keys = new PipedInputStream(keyboard);
    PipedOutputStream screen = new PipedOutputStream();
    PipedInputStream shown = new PipedInputStream(screen);
    Thread ledger =
        Thread.ofVirtual()
            .start(() -> Session.at(folder).reading(keys).writing(screen).ledger("apply", "-"));

    try (keyboard;
        BufferedReader seen =
            new BufferedReader(new InputStreamReader(shown, StandardCharsets.UTF_8))) {
      for (String line : BOOK.lines().toList()) {
        keyboard.write((line + "\n{\"half of").getBytes(StandardCharsets.UTF_8));
        keyboard.flush();
        assertThat(seen.readLine()).contains("  recorded at ");
        keyboard.write(" the next line\n".getBytes(StandardCharsets.UTF_8));
        keyboard.flush();
        assertThat(seen.readLine()).contains("MALFORMED_COMMAND");
      }
    }
    ledger.join();
  }

  @Test
  void aFileIsReadToItsEnd() throws IOException {
    Files.writeString(folder.resolve("many.jsonl"), Commands.vouchers(600));

    Run run = Session.at(folder).ledger("apply", "many.jsonl", "--json");

    assertThat(run.status()).isZero();
    assertThat(run.out().lines()).hasSize(602);
    assertThat(run.out())
        .endsWith(
            "{\"line\":602,\"id\":\"v-600\",\"outcome\":\"RECORDED\",\"position\":602,"
                + "\"voucher\":\"2022-记-600\"}\n");
    assertThat(balances().out()).contains("\"debit\":\"1803.00\"");
  }

  @Test
  void aReaderWhoStopsReadingEndsItWithoutAWord() {
    Run run =
        Session.at(folder)
            .reading(Commands.vouchers(5_000))
            .writing(new NarrowPipe(1_000))
            .ledger("apply", "-", "--json");

    assertThat(run).isEqualTo(new Run(1, "", ""));
  }

  @Test
  void anInputThatBreaksOffIsTold() {
    SequenceInputStream broken =
        new SequenceInputStream(
            new ByteArrayInputStream(BOOK.getBytes(StandardCharsets.UTF_8)), new BrokenStream());

    Run run = Session.at(folder).reading(broken).ledger("apply", "-");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.err())
        .isEqualTo(
            """
            Stopped. What is answered above is recorded; apply the same input again once the cause \
            is mended: nothing is recorded twice.
            ledger apply: reading or writing failed (the disk is gone); mend that and try again
            """);
  }
}
