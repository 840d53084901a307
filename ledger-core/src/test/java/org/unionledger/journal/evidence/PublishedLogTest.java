package org.unionledger.journal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A log that Tessera wrote: 16 signed checkpoints, their tiles and their entries. */
class PublishedLogTest {

  private static final int LARGEST = 15;
  private static final String ORIGIN = "example.com/log/testdata";

  private final VerifierKey log = VerifierKey.parse(Vectors.text("tessera/vkey").strip());

  @Test
  void all_16_checkpoints_are_signed_and_have_the_root_of_their_tiles_and_entries() {
    int checked = 0;
    for (int size = 0; size <= LARGEST; size++) {
      var checkpoint = checkpoint(size);
      assertThat(checkpoint.extensions()).isEmpty();
      List<Hash> leaves = tile(size);
      assertThat(checkpoint.head())
          .isEqualTo(new TreeHead(size, prover(size).root(size)))
          .isEqualTo(Frontier.empty().withAll(leaves).head());
      assertThat(entries(size).stream().map(Hash::ofLeaf).toList()).isEqualTo(leaves);
      checked++;
    }
    assertThat(checked).isEqualTo(16);
  }

  @Test
  void every_checkpoint_extends_every_earlier_one() {
    for (int to = 1; to <= LARGEST; to++) {
      for (int from = 1; from <= to; from++) {
        var proof = prover(LARGEST).consistency(from, to);
        assertThat(proof.proves(checkpoint(from).head(), checkpoint(to).head())).isTrue();
      }
    }
  }

  @Test
  void no_checkpoint_is_signed_with_another_size() {
    for (int size = 0; size <= LARGEST; size++) {
      var note = note(size);
      String changed = note.text().replace("\n" + size + "\n", "\n" + (size + 1) + "\n");
      assertThat(changed).isNotEqualTo(note.text());
      assertThat(note.isSignedBy(log)).isTrue();
      assertThat(SignedNote.of(changed, note.signatures()).isSignedBy(log)).isFalse();
    }
  }

  private static SignedNote note(int size) {
    return SignedNote.parse(Vectors.bytes("tessera/checkpoint." + size));
  }

  private Checkpoint checkpoint(int size) {
    return Checkpoint.verified(note(size), ORIGIN, log);
  }

  private static Prover prover(int size) {
    List<Hash> tile = tile(size);
    return new Prover((level, from, count) -> tile.subList((int) from, (int) from + count));
  }

  private static List<Hash> tile(int size) {
    return size == 0 ? List.of() : Bytes.toHashes(Vectors.bytes("tessera/tile/0/000.p/" + size));
  }

  /** Each entry has its length before it, in two bytes. */
  private static List<byte[]> entries(int size) {
    var entries = new ArrayList<byte[]>();
    byte[] bundle = size == 0 ? new byte[0] : Vectors.bytes("tessera/tile/entries/000.p/" + size);
    int at = 0;
    while (at < bundle.length) {
      int length = (bundle[at] & 0xFF) << 8 | (bundle[at + 1] & 0xFF);
      entries.add(Arrays.copyOfRange(bundle, at + 2, at + 2 + length));
      at += 2 + length;
    }
    return entries;
  }
}
