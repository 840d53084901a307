package org.unionledger.journal.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The tree against its definition, written down naively in {@link NaiveTree}. */
class TreeTest {

  private static final int LARGEST = 130;

  private final List<Hash> leaves = NaiveTree.leaves(LARGEST);
  private final Prover prover = new Prover(StoredTiles.of(LARGEST));

  @Test
  void every_root_is_the_one_of_the_definition() {
    Frontier frontier = Frontier.empty();
    for (int size = 0; size <= LARGEST; size++) {
      Hash root = NaiveTree.root(leaves.subList(0, size));
      assertThat(frontier.head()).isEqualTo(new TreeHead(size, root));
      assertThat(prover.root(size)).isEqualTo(root);
      assertThat(Frontier.parse(size, frontier.bytes())).isEqualTo(frontier);
      if (size < LARGEST) {
        frontier = frontier.with(leaves.get(size));
      }
    }
  }

  @Test
  void leaves_come_one_by_one_or_in_runs() {
    long seed = 20_260_101;
    var random = new SplittableRandom(seed);
    for (int run = 0; run < 100; run++) {
      Frontier frontier = Frontier.empty();
      int at = 0;
      while (at < LARGEST) {
        int to = random.nextInt(at, LARGEST + 1);
        frontier = frontier.withAll(leaves.subList(at, to));
        at = to;
      }
      assertThat(frontier.root()).as("seed %d, run %d", seed, run).isEqualTo(prover.root(LARGEST));
    }
  }

  @Test
  void every_inclusion_proof_up_to_130_leaves_is_the_one_of_the_definition_and_proves() {
    int proofs = 0;
    for (int size = 1; size <= LARGEST; size++) {
      List<Hash> some = leaves.subList(0, size);
      var head = new TreeHead(size, NaiveTree.root(some));
      for (int index = 0; index < size; index++) {
        var proof = prover.inclusion(index, size);
        assertThat(proof.path()).isEqualTo(NaiveTree.inclusion(index, some));
        assertThat(proof.proves(leaves.get(index), head)).isTrue();
        assertThat(proof.proves(leaves.get((index + 1) % LARGEST), head)).isFalse();
        proofs++;
      }
    }
    assertThat(proofs).isEqualTo(8_515);
  }

  @Test
  void every_consistency_proof_up_to_130_leaves_is_the_one_of_the_definition_and_proves() {
    int proofs = 0;
    for (int to = 1; to <= LARGEST; to++) {
      List<Hash> some = leaves.subList(0, to);
      var later = new TreeHead(to, NaiveTree.root(some));
      for (int from = 1; from <= to; from++) {
        var earlier = new TreeHead(from, NaiveTree.root(leaves.subList(0, from)));
        var proof = prover.consistency(from, to);
        assertThat(proof.path()).isEqualTo(NaiveTree.consistency(from, some));
        assertThat(proof.proves(earlier, later)).isTrue();
        assertThat(proof.proves(new TreeHead(from, leaves.get(1)), later)).isFalse();
        assertThat(proof.proves(earlier, new TreeHead(to, leaves.get(1)))).isFalse();
        proofs++;
      }
    }
    assertThat(proofs).isEqualTo(8_515);
  }

  @Test
  void a_proof_needs_every_hash_of_its_path() {
    var head = new TreeHead(LARGEST, prover.root(LARGEST));
    var proof = prover.inclusion(77, LARGEST);
    for (int i = 0; i < proof.path().size(); i++) {
      var path = new ArrayList<>(proof.path());
      path.set(i, leaves.getFirst());
      var changed = new InclusionProof(77, LARGEST, path);
      assertThat(changed.proves(leaves.get(77), head)).isFalse();
      path.remove(i);
      assertThatThrownBy(() -> new InclusionProof(77, LARGEST, path))
          .hasMessage("The proof for leaf 77 of 130 has 8 hashes, not 7");
    }
  }

  @Test
  void proofs_hold_across_tiles() {
    int size = 256 * 256 + 700;
    var tiles = StoredTiles.of(size);
    var tall = new Prover(tiles);
    var head = tiles.frontier().head();
    List<Hash> all = tiles.hashesOfLeaves();
    assertThat(tall.root(size)).isEqualTo(NaiveTree.root(all)).isEqualTo(head.root());
    for (int index = 0; index < size; index += 997) {
      assertThat(tall.inclusion(index, size).proves(all.get(index), head)).isTrue();
      var earlier = new TreeHead(index + 1L, tall.root(index + 1L));
      assertThat(tall.consistency(index + 1L, size).proves(earlier, head)).isTrue();
    }
  }

  @Test
  void what_lies_outside_the_tree_is_refused() {
    assertThatThrownBy(() -> prover.inclusion(5, 5))
        .hasMessage("A tree of 5 leaves has no leaf with index 5");
    assertThatThrownBy(() -> prover.inclusion(-1, 5)).hasMessageContaining("index -1");
    assertThatThrownBy(() -> prover.consistency(0, 5)).hasMessageContaining("from 1 up");
    assertThatThrownBy(() -> prover.consistency(6, 5)).hasMessageContaining("from 1 up");
    assertThatThrownBy(() -> prover.root(-1)).hasMessageContaining("not -1");
    assertThatThrownBy(() -> new TreeHead(0, leaves.getFirst()))
        .hasMessageContaining("A tree without leaves");
    assertThatThrownBy(() -> Frontier.parse(3, new byte[32]))
        .hasMessage("The frontier of 3 leaves has 64 bytes, not 32");
    assertThatThrownBy(() -> new Prover((level, from, count) -> List.of()).root(1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("they are incomplete");
  }

  @Test
  void the_largest_tree_there_can_be_has_a_root_and_no_next_leaf() {
    var full = Frontier.parse(Long.MAX_VALUE, new byte[63 * 32]);
    assertThat(full.head().size()).isEqualTo(Long.MAX_VALUE);
    assertThatThrownBy(() -> full.with(leaves.getFirst())).isInstanceOf(ArithmeticException.class);
    var same = new Prover((level, from, count) -> sameHashes(count));
    assertThat(same.inclusion(Long.MAX_VALUE - 1, Long.MAX_VALUE).path()).hasSize(62);
    assertThat(same.consistency(1, Long.MAX_VALUE).path()).hasSize(63);
  }

  private List<Hash> sameHashes(int count) {
    return Collections.nCopies(count, leaves.getFirst());
  }

  @Test
  void a_hash_is_read_from_its_own_text_alone() {
    Hash hash = Hash.ofEmptyTree();
    assertThat(hash).hasToString("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    assertThat(Hash.parse(hash.toString())).isEqualTo(hash).hasSameHashCodeAs(hash);
    for (String other :
        List.of(
            "",
            "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU",
            "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=",
            "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU=",
            "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
            " 47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")) {
      assertThatThrownBy(() -> Hash.parse(other)).isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> Hash.of(new byte[31])).hasMessageContaining("32 bytes");
  }
}
