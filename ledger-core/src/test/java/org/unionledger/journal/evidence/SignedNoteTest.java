package org.unionledger.journal.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Checkpoints under the signatures of a ledger and of outsiders. */
class SignedNoteTest {

  private static final String ORIGIN = "union.example/区总工会";
  private static final Instant NOON = Instant.parse("2020-02-10T04:00:00.9Z");

  private final SigningKey ledger = Keys.log(ORIGIN);
  private final SigningKey bank = Keys.cosigner("bank.example");
  private final SigningKey audit = Keys.cosigner("audit.example");
  private final Checkpoint checkpoint =
      new Checkpoint(ORIGIN, Frontier.empty().withAll(NaiveTree.leaves(11)).head());
  private final SignedNote note = checkpoint.signedBy(ledger);

  @Test
  void outsiders_add_their_cosignatures_to_the_ledgers_signature() {
    var cosigned =
        note.with(bank.cosign(checkpoint, NOON))
            .with(audit.cosign(checkpoint, NOON.plusSeconds(9)));
    var read = SignedNote.parse(cosigned.bytes());

    assertThat(read).isEqualTo(cosigned).hasSameHashCodeAs(cosigned);
    assertThat(Checkpoint.verified(read, ORIGIN, ledger.verifierKey())).isEqualTo(checkpoint);
    assertThat(read.isSignedBy(bank.verifierKey())).isTrue();
    assertThat(read.cosignedAt(bank.verifierKey())).contains(Instant.parse("2020-02-10T04:00:00Z"));
    assertThat(read.cosignedAt(audit.verifierKey()))
        .contains(Instant.parse("2020-02-10T04:00:09Z"));
    assertThat(note.cosignedAt(bank.verifierKey())).isEmpty();
    assertThat(read.cosignedAt(ledger.verifierKey())).isEmpty();
  }

  @Test
  void a_key_signs_once_and_the_later_time_counts() {
    var twice =
        note.with(bank.cosign(checkpoint, NOON)).with(bank.cosign(checkpoint, NOON.plusSeconds(5)));
    assertThat(twice.signatures()).hasSize(2);
    assertThat(twice.cosignedAt(bank.verifierKey()))
        .contains(Instant.parse("2020-02-10T04:00:05Z"));
  }

  @Test
  void no_byte_of_a_signed_note_can_be_changed_left_out_or_put_in() {
    byte[] bytes = note.with(bank.cosign(checkpoint, NOON)).bytes();
    assertThat(isSignedByBoth(bytes)).isTrue();
    for (int at = 0; at < bytes.length; at++) {
      for (int bit = 0; bit < 8; bit++) {
        byte[] changed = bytes.clone();
        changed[at] ^= (byte) (1 << bit);
        assertThat(isSignedByBoth(changed)).as("bit %d of byte %d", bit, at).isFalse();
      }
      byte[] shorter = new byte[bytes.length - 1];
      System.arraycopy(bytes, 0, shorter, 0, at);
      System.arraycopy(bytes, at + 1, shorter, at, shorter.length - at);
      assertThat(isSignedByBoth(shorter)).as("without byte %d", at).isFalse();
      byte[] longer = new byte[bytes.length + 1];
      System.arraycopy(bytes, 0, longer, 0, at + 1);
      System.arraycopy(bytes, at, longer, at + 1, bytes.length - at);
      assertThat(isSignedByBoth(longer)).as("byte %d twice", at).isFalse();
    }
  }

  private boolean isSignedByBoth(byte[] bytes) {
    try {
      var read = SignedNote.parse(bytes);
      return read.isSignedBy(ledger.verifierKey()) && read.isSignedBy(bank.verifierKey());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  @Test
  void a_checkpoint_is_that_of_the_log_and_the_key_that_one_expects() {
    var other = SigningKey.generate(ORIGIN, KeyType.LOG, new SecureRandom());
    assertThatThrownBy(() -> Checkpoint.verified(note, ORIGIN, other.verifierKey()))
        .hasMessageContaining("is not validly signed by " + ORIGIN);
    assertThatThrownBy(() -> Checkpoint.verified(note, "other.example", ledger.verifierKey()))
        .hasMessage("The checkpoint is one of \"union.example/区总工会\", not of \"other.example\"");
  }

  @Test
  void each_key_signs_only_what_it_is_for() {
    assertThatThrownBy(() -> bank.sign("hello\n"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("cosigns checkpoints and signs nothing else");
    assertThatThrownBy(() -> ledger.cosign(checkpoint, NOON))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("make a key of type COSIGNER");
    assertThatThrownBy(() -> bank.cosign(checkpoint, Instant.parse("1969-12-31T23:59:59Z")))
        .hasMessageContaining("before 1970");
  }

  @Test
  void a_secret_is_read_back_and_never_shown() {
    var read = SigningKey.parse(bank.secret());
    assertThat(read.verifierKey()).isEqualTo(bank.verifierKey());
    assertThat(read.cosign(checkpoint, NOON)).isEqualTo(bank.cosign(checkpoint, NOON));
    String base64 = bank.secret().substring(bank.secret().lastIndexOf('+') - 4);
    assertThat(bank.toString()).doesNotContain(base64);
    assertThatThrownBy(() -> SigningKey.parse(bank.secret() + "A"))
        .satisfies(e -> assertThat(e.toString()).doesNotContain(base64.substring(0, 8)));
  }

  @Test
  void names_of_keys_have_no_white_space_and_no_plus() {
    for (String name :
        List.of(
            "",
            "a b",
            "a+b",
            "a\u00A0b",
            "a\u3000b",
            "a\u0085b",
            "a\nb",
            "\uD800",
            "a".repeat(256))) {
      assertThatThrownBy(() -> Keys.log(name)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void malformed_checkpoints_are_refused() {
    String root = checkpoint.head().root().toString();
    for (String text :
        List.of(
            "",
            "o\n11\n",
            "o\n11\n" + root,
            "\n11\n" + root + "\n",
            "o\n011\n" + root + "\n",
            "o\n+11\n" + root + "\n",
            "o\n-1\n" + root + "\n",
            "o\n١١\n" + root + "\n",
            "o\n9223372036854775808\n" + root + "\n",
            "o\n11\n" + root.substring(1) + "\n",
            "o\n0\n" + root + "\n",
            "o\n11\n" + root + "\n\n",
            "o\r\n11\r\n" + root + "\r\n",
            "o\n11\n" + root + "\nextension\n\n")) {
      assertThatThrownBy(() -> Checkpoint.parse(text))
          .as(text)
          .isInstanceOf(IllegalArgumentException.class);
    }
    String extended = "o\n9223372036854775807\n" + root + "\nextension\n";
    assertThat(Checkpoint.parse(extended).text()).isEqualTo(extended);
  }

  @Test
  void a_note_has_its_limits() {
    assertThatThrownBy(() -> SignedNote.parse(new byte[SignedNote.MOST_BYTES + 1]))
        .hasMessage("A signed note has at most 1048576 bytes, this has 1048577");
    String tooLong = "x".repeat(SignedNote.MOST_BYTES) + "\n";
    assertThatThrownBy(() -> SignedNote.of(tooLong, note.signatures()))
        .hasMessageContaining("at most 1048576 bytes");
    assertThatThrownBy(() -> SignedNote.of("x\n", List.of())).hasMessageContaining("1 to 100");
    assertThatThrownBy(() -> SignedNote.of("x", note.signatures()))
        .hasMessage("The text of a signed note ends with a line feed");
    assertThatThrownBy(() -> SignedNote.of("\uD800\n", note.signatures()))
        .hasMessageContaining("lone surrogate");
  }
}
