package org.unionledger.projections.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.chart.ChartId;
import org.unionledger.journal.AppendGuard;
import org.unionledger.journal.Envelope;
import org.unionledger.journal.Journal;
import org.unionledger.journal.evidence.KeyType;
import org.unionledger.journal.evidence.SigningKey;
import org.unionledger.projections.Chronicle;
import org.unionledger.projections.TestJournal;

/** Whatever is done to an export, the foreign verifier says what, and where it knows where. */
@Tag("foreign-tools")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManipulatedExportTest {
  private static final int ENTRIES = 300;
  private static final String LAST_BUNDLE = "tile/entries/001.p/44";

  /** The order of the base point of Ed25519 (RFC 8032, 5.1). */
  private static final BigInteger ORDER =
      BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));

  private final ForeignVerifier verifier = new ForeignVerifier();
  private Path folder;
  private Journal journal;
  private Path export;

  @BeforeAll
  void record(@TempDir Path shared) {
    folder = shared;
    journal = TestJournal.of(folder, told("1.00").events());
  }

  @AfterAll
  void close() {
    journal.close();
  }

  @BeforeEach
  void exportAnew() throws IOException {
    export = verifier.export(folder, journal, ENTRIES);
  }

  /** Events of equal length, of which the one at position 100 can be told in another way. */
  private static Chronicle told(String amountAt100) {
    Chronicle told = new Chronicle().book("east", ChartId.CN_UNION_2009);
    while (told.position() < ENTRIES) {
      String amount = told.position() == 99 ? amountAt100 : "1.00";
      told.post(
          "east", "2020-03-01", "提现", "Dr 101 " + amount + " CNY", "Cr 102 " + amount + " CNY");
    }
    return told;
  }

  private byte[] bytes(String file) throws IOException {
    return Files.readAllBytes(export.resolve(file));
  }

  private void write(String file, byte[] bytes) throws IOException {
    Files.write(export.resolve(file), bytes);
  }

  private void flip(String file, int at) throws IOException {
    byte[] bytes = bytes(file);
    bytes[at] ^= 1;
    write(file, bytes);
  }

  /** Where the entry at a position begins in its bundle, with its length. */
  private static int start(byte[] bundle, long position) {
    int at = 0;
    for (long skipped = (position - 1) / 256 * 256 + 1; skipped < position; skipped++) {
      at += 2 + Short.toUnsignedInt(ByteBuffer.wrap(bundle).getShort(at));
    }
    return at;
  }

  private void editCheckpoint(String part, String by) throws IOException {
    String text = Files.readString(export.resolve("checkpoint"));
    assertThat(text).contains(part);
    Files.writeString(export.resolve("checkpoint"), text.replace(part, by));
  }

  @Test
  void nothing_was_done() throws Exception {
    verifier.content(export);
  }

  @Test
  void a_byte_of_an_entry_is_changed() throws Exception {
    byte[] bundle = bytes("tile/entries/000");
    for (long position : List.of(1L, 77L, 256L)) {
      exportAnew();
      flip("tile/entries/000", start(bundle, position) + 40);
      verifier.refuses("ENTRY_CHANGED", "position " + position + ":", export);
    }
  }

  @Test
  void two_entries_are_swapped() throws Exception {
    byte[] bundle = bytes("tile/entries/000");
    int first = start(bundle, 50);
    int second = start(bundle, 51);
    int end = start(bundle, 52);
    ByteBuffer swapped = ByteBuffer.wrap(bundle.clone()).position(first);
    swapped.put(bundle, second, end - second).put(bundle, first, second - first);
    write("tile/entries/000", swapped.array());
    verifier.refuses("ENTRY_CHANGED", "position 50:", export);
  }

  @Test
  void a_byte_of_a_tile_is_changed() throws Exception {
    flip("tile/0/000", 32 * 99 + 5);
    verifier.refuses("TILE_DIFFERS", "position 100:", export);
    exportAnew();
    flip("tile/0/001.p/44", 0);
    verifier.refuses("TILE_DIFFERS", "position 257:", export);
    exportAnew();
    flip("tile/1/000.p/1", 31);
    verifier.refuses("TILE_DIFFERS", "position 1:", export);
  }

  @Test
  void a_byte_of_the_checkpoint_is_changed() throws Exception {
    byte[] checkpoint = bytes("checkpoint");
    for (int at = 0; at < checkpoint.length; at += 17) {
      byte[] changed = checkpoint.clone();
      changed[at] ^= 1;
      write("checkpoint", changed);
      var run = verifier.run("--key", verifier.key().verifierKey(), export);
      assertThat(run.printed())
          .as("byte %s", at)
          .matches("(?s)WRONG\t(SIGNATURE_WRONG|CHECKPOINT_UNREADABLE)\t.*");
      assertThat(run.status()).isEqualTo(1);
    }
  }

  @Test
  void the_checkpoint_states_another_size() throws Exception {
    editCheckpoint("\n300\n", "\n299\n");
    verifier.refuses("SIGNATURE_WRONG", ForeignVerifier.ORIGIN, export);
  }

  /** S and S plus the order of the group satisfy the same equation: only the smaller one counts. */
  @Test
  void the_signature_is_written_in_another_way() throws Exception {
    String[] lines = Files.readString(export.resolve("checkpoint")).split(" |\n", -1);
    String coded = lines[lines.length - 2];
    byte[] line = Base64.getDecoder().decode(coded);
    byte[] s = Arrays.copyOfRange(line, 36, 68);
    byte[] larger = reversed(new BigInteger(1, reversed(s)).add(ORDER).toByteArray());
    System.arraycopy(larger, 0, line, 36, 32);
    editCheckpoint(coded, Base64.getEncoder().encodeToString(line));
    verifier.refuses("SIGNATURE_WRONG", ForeignVerifier.ORIGIN, export);
  }

  private static byte[] reversed(byte[] bytes) {
    byte[] reversed = new byte[32];
    for (int i = 0; i < Math.min(32, bytes.length); i++) {
      reversed[i] = bytes[bytes.length - 1 - i];
    }
    return reversed;
  }

  @Test
  void the_checkpoint_is_signed_by_another_key_or_for_another_ledger() throws Exception {
    SigningKey other = SigningKey.generate(ForeignVerifier.ORIGIN, KeyType.LOG, new SecureRandom());
    Path foreign =
        verifier.export(folder, journal, ForeignVerifier.checkpoint(journal, 9).signedBy(other));
    verifier.refuses("SIGNATURE_WRONG", ForeignVerifier.ORIGIN, foreign);
    verifier.refuses(
        "ORIGIN_WRONG", "not of union.example/west", export, "--origin", "union.example/west");
  }

  @Test
  void the_tail_is_withheld() throws Exception {
    Files.delete(export.resolve(LAST_BUNDLE));
    verifier.refuses("FILE_MISSING", LAST_BUNDLE, export);
    exportAnew();
    byte[] bundle = bytes(LAST_BUNDLE);
    write(LAST_BUNDLE, Arrays.copyOf(bundle, start(bundle, 300)));
    verifier.refuses("BUNDLE_DAMAGED", "position 300:", export);
    exportAnew();
    Files.delete(export.resolve("tile/0/000"));
    verifier.refuses("FILE_MISSING", "tile/0/000", export);
    exportAnew();
    Files.delete(export.resolve("checkpoint"));
    verifier.refuses("FILE_MISSING", "checkpoint", export);
  }

  @Test
  void a_bundle_is_cut_or_goes_on() throws Exception {
    byte[] bundle = bytes("tile/entries/000");
    write("tile/entries/000", Arrays.copyOf(bundle, start(bundle, 200) + 10));
    verifier.refuses("BUNDLE_DAMAGED", "position 200:", export);
    write("tile/entries/000", Arrays.copyOf(bundle, start(bundle, 200) + 1));
    verifier.refuses("BUNDLE_DAMAGED", "position 200:", export);
    write("tile/entries/000", Arrays.copyOf(bundle, bundle.length + 1));
    verifier.refuses("BUNDLE_DAMAGED", "position 256:", export);
    byte[] none = bundle.clone();
    none[0] = none[1] = 0;
    write("tile/entries/000", none);
    verifier.refuses("BUNDLE_DAMAGED", "position 1:", export);
  }

  @Test
  void an_older_export_is_shown_to_who_has_a_newer_checkpoint() throws Exception {
    Path older = verifier.export(folder, journal, 290);
    verifier.refuses(
        "CHECKPOINT_AHEAD", "position 291:", older, "--extends", export.resolve("checkpoint"));
  }

  @Test
  void the_key_holder_rewrites_history() throws Exception {
    try (Journal rewritten = TestJournal.of(folder, told("9.00").events())) {
      Path other = verifier.export(folder, rewritten, ENTRIES);
      Path before = verifier.export(folder, journal, 99).resolve("checkpoint");
      Path after = verifier.export(folder, journal, 100).resolve("checkpoint");

      verifier.content(other, "--extends", before);
      verifier.refuses(
          "CHECKPOINT_DIFFERS",
          "positions 1 to 100 ",
          other,
          "--extends",
          before,
          "--extends",
          after);
      write("checkpoint", Files.readAllBytes(other.resolve("checkpoint")));
      verifier.refuses("ROOT_DIFFERS", "positions 1 to 300 ", export);
    }
  }

  @Test
  void a_hostile_writer_records_what_no_rule_lets_through() throws Exception {
    var sound = TestJournal.envelope(told("1.00").events().getLast());
    String payload = new String(sound.payload(), StandardCharsets.UTF_8);
    Map<String, String> forged =
        Map.of(
            "VOUCHER_UNBALANCED", payload.replaceFirst("1\\.00", "1.01").replace("记-299", "记-300"),
            "NUMBER_GAP", payload.replace("记-299", "记-301"),
            "ENTRY_UNREADABLE", payload.replace("DEBIT", "DEBT").replace("记-299", "记-300"));
    for (var forgery : forged.entrySet()) {
      try (Journal hostile = TestJournal.of(folder, told("1.00").events())) {
        Envelope envelope =
            Envelope.of(
                sound.type(),
                sound.version(),
                "forged",
                Instant.EPOCH,
                Map.of("by", "somebody"),
                List.of(),
                forgery.getValue().getBytes(StandardCharsets.UTF_8));
        hostile.append(AppendGuard.nothingAfter(ENTRIES), List.of(envelope));
        Path signed = verifier.export(folder, hostile, ENTRIES + 1);

        verifier.refuses(forgery.getKey(), "position 301:", signed);
        assertThat(LedgerAudit.of(hostile).audit(new SecureRandom(), position -> {}))
            .extracting("position")
            .isEqualTo(301L);
      }
    }
  }
}
