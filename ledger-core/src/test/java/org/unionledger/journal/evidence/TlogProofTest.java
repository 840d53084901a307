package org.unionledger.journal.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The one file by which an entry is proved. */
class TlogProofTest {

  private static final String ORIGIN = "union.example/ledger";
  private static final int SIZE = 700;

  private final SigningKey ledger = Keys.log(ORIGIN);
  private final StoredTiles tiles = StoredTiles.of(SIZE);
  private final SignedNote checkpoint =
      new Checkpoint(ORIGIN, tiles.frontier().head()).signedBy(ledger);
  private final TlogProof proof = TlogProof.of(new Prover(tiles).inclusion(300, SIZE), checkpoint);

  @Test
  void it_has_the_published_layout_and_is_read_back_to_the_byte() {
    String hashes =
        String.join("\n", proof.inclusion().path().stream().map(Hash::toString).toList());
    String expected = "c2sp.org/tlog-proof@v1\nindex 300\n%s\n\n%s".formatted(hashes, checkpoint);
    assertThat(proof).hasToString(expected);
    var read = TlogProof.parse(proof.bytes());
    assertThat(read.inclusion()).isEqualTo(proof.inclusion());
    assertThat(read.checkpoint()).isEqualTo(checkpoint);
    assertThat(read.bytes()).isEqualTo(proof.bytes());
  }

  @Test
  void extra_data_travels_beside_it() {
    var read = TlogProof.parse(proof.withExtra(NaiveTree.entry(300)).bytes());
    assertThat(read.toString())
        .startsWith("c2sp.org/tlog-proof@v1\nextra ZW50cnkgMzAw\nindex 300\n");
    assertThat(read.extra()).isEqualTo(NaiveTree.entry(300));
    assertThat(proof.extra()).isEmpty();
    assertThatThrownBy(() -> proof.withExtra(new byte[TlogProof.MOST_EXTRA_BYTES + 1]))
        .hasMessageContaining("at most 65536 bytes");
  }

  @Test
  void the_proof_of_a_tree_of_one_has_no_hashes() {
    var one = StoredTiles.of(1);
    var note = new Checkpoint(ORIGIN, one.frontier().head()).signedBy(ledger);
    var read = TlogProof.parse(TlogProof.of(new Prover(one).inclusion(0, 1), note).bytes());
    assertThat(read.verify(NaiveTree.entry(0), ORIGIN, ledger.verifierKey()).head())
        .isEqualTo(one.frontier().head());
  }

  @Test
  void it_proves_its_entry_and_no_other() {
    var verified = proof.verify(NaiveTree.entry(300), ORIGIN, ledger.verifierKey());
    assertThat(verified.head()).isEqualTo(tiles.frontier().head());
    assertThatThrownBy(() -> proof.verify(NaiveTree.entry(301), ORIGIN, ledger.verifierKey()))
        .hasMessage(
            "The entry with index 300 of \"union.example/ledger\" has other bytes than these");
    assertThatThrownBy(
            () -> proof.verify(NaiveTree.entry(300), ORIGIN, Keys.log("other").verifierKey()))
        .hasMessageContaining("is not validly signed by other");
    assertThatThrownBy(() -> proof.verify(NaiveTree.entry(300), "other", ledger.verifierKey()))
        .hasMessageContaining("not of \"other\"");
  }

  @Test
  void no_bit_of_it_can_be_changed() {
    byte[] bytes = proof.bytes();
    for (int at = 0; at < bytes.length; at++) {
      for (int bit = 0; bit < 8; bit++) {
        byte[] changed = bytes.clone();
        changed[at] ^= (byte) (1 << bit);
        assertThatThrownBy(
                () ->
                    TlogProof.parse(changed)
                        .verify(NaiveTree.entry(300), ORIGIN, ledger.verifierKey()))
            .as("bit %d of byte %d", bit, at)
            .isInstanceOf(IllegalArgumentException.class);
      }
    }
  }

  @Test
  void malformed_proofs_are_refused() {
    List<String> published =
        Vectors.texts(Vectors.json("transparency-dev/formats.json").get("refusedProofs"));
    assertThat(published).hasSize(6);
    // With a checkpoint that is one, so that nothing else is wrong with them.
    for (String malformed : published) {
      byte[] bytes =
          malformed.replace("checkpoint\n", checkpoint.toString()).getBytes(StandardCharsets.UTF_8);
      assertThatThrownBy(() -> TlogProof.parse(bytes))
          .as(malformed)
          .isInstanceOf(IllegalArgumentException.class);
    }
    String whole = proof.toString();
    for (String malformed :
        List.of(
            whole.replace("index 300", "index 700"),
            whole.replace("index 300", "index 0300"),
            whole.replace("index 300\n", "extra \nindex 300\n"),
            whole.replace("index 300\n", "index 300\nextra AAAA\n"),
            whole.replace("\n\n" + ORIGIN, "\n" + ORIGIN))) {
      assertThatThrownBy(() -> TlogProof.parse(malformed.getBytes(StandardCharsets.UTF_8)))
          .as(malformed)
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> TlogProof.of(new Prover(tiles).inclusion(0, 699), checkpoint))
        .hasMessage("The proof is about a tree of 699 leaves, the checkpoint about one of 700");
  }
}
