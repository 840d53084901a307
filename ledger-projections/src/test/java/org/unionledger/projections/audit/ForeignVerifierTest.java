package org.unionledger.projections.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.UnionLedger;
import org.unionledger.journal.AppendGuard;
import org.unionledger.journal.Envelope;
import org.unionledger.journal.Journal;
import org.unionledger.journal.evidence.Checkpoint;
import org.unionledger.journal.evidence.KeyType;
import org.unionledger.journal.evidence.Prover;
import org.unionledger.journal.evidence.SignedNote;
import org.unionledger.journal.evidence.SigningKey;
import org.unionledger.journal.evidence.TlogProof;
import org.unionledger.journal.jdbc.SqliteJournal;
import org.unionledger.money.Amount;
import org.unionledger.projections.LedgerViews;
import org.unionledger.projections.balances.Balance;
import org.unionledger.projections.query.Selection;
import org.unionledger.testing.history.RandomHistory;
import org.unionledger.testing.history.Seeds;

/** A verifier of another language finds sound what is sound, and comes to our balances. */
@Tag("foreign-tools")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignVerifierTest {
  private static final int COMMANDS = 3_000;

  private final ForeignVerifier verifier = new ForeignVerifier();
  private Path folder;
  private Journal journal;

  @BeforeAll
  void record(@TempDir Path shared) {
    folder = shared;
    Path file = shared.resolve("recorded.ledger");
    try (UnionLedger ledger = UnionLedger.open(file)) {
      ledger.recordAll(RandomHistory.commands(Seeds.seed(Seeds.USUAL), COMMANDS));
    }
    journal = SqliteJournal.open(file);
    byte[] large = "x".repeat(70_000).getBytes(StandardCharsets.UTF_8);
    Envelope hosts = Envelope.of("host.Kept", "1", "h1", Instant.EPOCH, Map.of(), List.of(), large);
    journal.append(AppendGuard.nothingAfter(journal.head()), List.of(hosts));
  }

  @AfterAll
  void close() {
    journal.close();
  }

  private List<Balance> ours() {
    return LedgerViews.over(journal).balances(Selection.ALL).balances();
  }

  private static String line(Object... cells) {
    return String.join("\t", List.of(cells).stream().map(String::valueOf).toList());
  }

  @Test
  void it_comes_to_our_balances_of_each_fund() throws Exception {
    Path export = verifier.export(folder, journal, journal.head());
    List<String> lines = verifier.content(export, "--funds");

    assertThat(journal.head()).isGreaterThan(512);
    assertThat(lines.subList(0, 2))
        .containsExactly(
            line("SOUND", ForeignVerifier.ORIGIN, journal.head(), journal.treeHead().root()),
            line("book", "account", "fund", "unit", "debit", "credit", "balance"));
    assertThat(lines.subList(2, lines.size()))
        .containsExactlyInAnyOrderElementsOf(
            ours().stream()
                .map(
                    it ->
                        line(
                            it.key().book(),
                            it.key().account(),
                            it.key().fund(),
                            it.key().unit(),
                            it.debit().toPlainText(),
                            it.credit().toPlainText(),
                            it.balance().toPlainText()))
                .toList());
  }

  @Test
  void it_comes_to_our_balances_of_each_account() throws Exception {
    Path export = verifier.export(folder, journal, journal.head());
    List<String> lines = verifier.content(export);
    Map<String, List<Amount>> sums = new TreeMap<>();
    for (Balance it : ours()) {
      sums.merge(
          line(it.key().book(), it.key().account(), it.key().unit()),
          List.of(it.debit(), it.credit(), it.balance()),
          ForeignVerifierTest::plus);
    }
    List<String> expected = new ArrayList<>();
    sums.forEach(
        (key, amounts) ->
            expected.add(key + "\t" + line(amounts.stream().map(Amount::toPlainText).toArray())));

    assertThat(lines.get(1))
        .isEqualTo(line("book", "account", "unit", "debit", "credit", "balance"));
    assertThat(lines.subList(2, lines.size())).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static List<Amount> plus(List<Amount> one, List<Amount> other) {
    return List.of(
        one.get(0).plus(other.get(0)),
        one.get(1).plus(other.get(1)),
        one.get(2).plus(other.get(2)));
  }

  @Test
  void trees_of_all_shapes_are_sound_and_extend_each_other() throws Exception {
    Path old = Files.createTempFile(folder, "checkpoint", "");
    for (long size : List.of(0L, 1L, 255L, 256L, 257L, 512L, 513L)) {
      Path export = verifier.export(folder, journal, size);
      List<Object> asked = new ArrayList<>(List.of(export));
      if (size > 0) {
        asked.addAll(List.of("--extends", old, "--extends", export.resolve("checkpoint")));
      }
      assertThat(verifier.content(asked.toArray()).getFirst())
          .startsWith(line("SOUND", ForeignVerifier.ORIGIN, size));
      Files.copy(export.resolve("checkpoint"), old, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Test
  void cosignatures_are_counted() throws Exception {
    SigningKey one = SigningKey.generate("witness.one", KeyType.COSIGNER, new SecureRandom());
    SigningKey two = SigningKey.generate("witness.two", KeyType.COSIGNER, new SecureRandom());
    Checkpoint checkpoint = ForeignVerifier.checkpoint(journal, 300);
    SignedNote note = verifier.signed(journal, 300);
    Instant at = Instant.parse("2026-01-31T08:00:00Z");
    Path cosigned = verifier.export(folder, journal, note.with(one.cosign(checkpoint, at)));

    verifier.content(cosigned, "--witness", one.verifierKey());
    Object[] both = {"--witness", one.verifierKey(), "--witness", two.verifierKey()};
    verifier.content(cosigned, both[0], both[1], both[2], both[3], "--need", 1);
    verifier.refuses(
        "WITNESSES_MISSING",
        "1 cosigned, needed are 2",
        cosigned,
        both[0],
        both[1],
        both[2],
        both[3]);
    Checkpoint other = ForeignVerifier.checkpoint(journal, 299);
    Path forged = verifier.export(folder, journal, note.with(one.cosign(other, at)));
    verifier.refuses("WITNESSES_MISSING", "0 cosigned", forged, "--witness", one.verifierKey());
  }

  @Test
  void proofs_of_single_entries_hold_for_these_entries_alone() throws Exception {
    Prover prover = new Prover(journal);
    long size = journal.head();
    for (long position : List.of(2L, 257L, size)) {
      Path proof = Files.createTempFile(folder, "one", ".tlog-proof");
      TlogProof ours =
          TlogProof.of(prover.inclusion(position - 1, size), verifier.signed(journal, size));
      Files.write(proof, (position == 2 ? ours.withExtra(new byte[] {7}) : ours).bytes());
      Path entry = entryAt(position);

      assertThat(verifier.content("--proof", proof, "--entry", entry))
          .containsExactly(line("PROVEN", ForeignVerifier.ORIGIN, position, size));
      verifier.refuses(
          "ENTRY_NOT_PROVEN",
          "position " + position,
          "--proof",
          proof,
          "--entry",
          entryAt(position - 1));
      String moved = Files.readString(proof).replace("index " + (position - 1), "index " + size);
      Files.writeString(proof, moved);
      verifier.refuses(
          "ENTRY_NOT_PROVEN", "position " + (size + 1), "--proof", proof, "--entry", entry);
      verifier.refuses("PROOF_UNREADABLE", entry.toString(), "--proof", entry, "--entry", entry);
    }
  }

  private Path entryAt(long position) throws IOException {
    Path file = Files.createTempFile(folder, "one", ".entry");
    var entry = journal.entries(position - 1, position, List.of()).iterator().next();
    return Files.write(file, entry.envelope().bytes());
  }

  @Test
  void its_page_explains_every_word_and_keeps_its_promise_of_length() throws IOException {
    String page = Files.readString(ForeignVerifier.SCRIPT.resolveSibling("README.md"));
    String script = Files.readString(ForeignVerifier.SCRIPT);
    List<String> words =
        Pattern.compile("\"([A-Z]+(_[A-Z]+)+)\"")
            .matcher(script)
            .results()
            .map(word -> "`" + word.group(1) + "`")
            .toList();

    assertThat(words).hasSizeGreaterThan(15).allSatisfy(word -> assertThat(page).contains(word));
    assertThat(script.lines().count()).isLessThanOrEqualTo(300);
  }

  @Test
  void who_asks_wrongly_is_told_how_to_ask() throws Exception {
    Path export = verifier.export(folder, journal, 3);
    String key = verifier.key().verifierKey().toString();
    List<List<Object>> wrong =
        List.of(
            List.of(),
            List.of(export),
            List.of("--key", key),
            List.of(export, "--key", key.replace(ForeignVerifier.ORIGIN, "union.example/ledges")),
            List.of(export, "--key", "key"),
            List.of(export, "--key", key, "--proof", export),
            List.of("--key", key, "--proof", export));
    for (List<Object> arguments : wrong) {
      var run = verifier.run(arguments.toArray());
      assertThat(run.status()).as(run.printed()).isEqualTo(2);
      assertThat(run.printed()).contains("usage: ").doesNotContain("Traceback");
    }
  }
}
