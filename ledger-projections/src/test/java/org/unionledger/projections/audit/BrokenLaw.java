package org.unionledger.projections.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.chart.ChartId;
import org.unionledger.event.RecordedEvent;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.journal.AppendGuard;
import org.unionledger.journal.Envelope;
import org.unionledger.journal.Journal;
import org.unionledger.journal.JournalReader;
import org.unionledger.projections.Chronicle;
import org.unionledger.projections.TestJournal;
import org.unionledger.voucher.Particulars;
import org.unionledger.voucher.Voucher;
import org.unionledger.voucher.VoucherNumber;

/** A journal that keeps all laws, until one is broken with its last entry. */
abstract class BrokenLaw {

  static final BookId BOOK = new BookId("east");

  @TempDir private Path folder;
  final Chronicle told = new Chronicle();
  private final List<Journal> opened = new ArrayList<>();

  @BeforeEach
  void begin() {
    told.book("east", ChartId.CN_UNION_2009)
        .unit("mask", 0, "口罩")
        .fund("east", "aid", "100.00")
        .post("east", "2020-03-01", "支出", "Dr 50205 40.00 CNY #aid", "Cr 102 40.00 CNY");
  }

  @AfterEach
  void end() {
    opened.forEach(Journal::close);
  }

  /** A journal with the events so far. */
  Journal record() {
    return open(told.events());
  }

  private Journal open(List<RecordedEvent> events) {
    Journal journal = TestJournal.of(folder, events);
    opened.add(journal);
    return journal;
  }

  /** Requires that nothing is wrong with the events so far but for the last one. */
  void assertBroken(AuditFault fault, String detail) {
    assertBroken(told, fault, detail);
  }

  /** The same, of events that were told elsewhere. */
  void assertBroken(Chronicle chronicle, AuditFault fault, String detail) {
    List<RecordedEvent> events = chronicle.events();
    Journal journal = open(events.subList(0, events.size() - 1));
    assertThat(audit(journal)).isEqualTo(new AuditResult.Sound(journal.treeHead()));
    TestJournal.append(journal, events.subList(events.size() - 1, events.size()));
    assertThat(audit(journal)).isEqualTo(new AuditResult.Faulty(events.size(), fault, detail));
  }

  static AuditResult audit(JournalReader journal) {
    return LedgerAudit.of(journal).audit(new SecureRandom(), position -> {});
  }

  /** Appends an envelope past the ledger, whose payload is a sound event's with a part replaced. */
  Journal appendForged(String part, String by) {
    Journal journal = record();
    assertThat(audit(journal)).isInstanceOf(AuditResult.Sound.class);
    told.post("east", "2020-03-02", "支出", "Dr 50205 5.00 CNY #aid", "Cr 102 5.00 CNY");
    Envelope sound = TestJournal.envelope(told.events().getLast());
    String payload = new String(sound.payload(), StandardCharsets.UTF_8);
    assertThat(payload).contains(part);
    return append(journal, sound.type(), sound.version(), payload.replace(part, by));
  }

  static Journal append(Journal journal, String type, String version, String payload) {
    Envelope forged =
        Envelope.of(
            type,
            version,
            "forged",
            Instant.EPOCH,
            Map.of("by", "accountant-1"),
            List.of(),
            payload.getBytes(StandardCharsets.UTF_8));
    journal.append(AppendGuard.nothingAfter(journal.head()), List.of(forged));
    return journal;
  }

  static Voucher voucher(String book, long number, String... lines) {
    LocalDate day = LocalDate.of(2020, 3, 2);
    Particulars particulars = Particulars.of(new Actor("finance-head"), day, "凭证");
    return new Voucher(
        new BookId(book),
        ChartId.CN_UNION_2009,
        new VoucherNumber(2020, particulars.type(), number),
        new Actor("accountant-1"),
        particulars,
        Chronicle.postings(lines));
  }
}
