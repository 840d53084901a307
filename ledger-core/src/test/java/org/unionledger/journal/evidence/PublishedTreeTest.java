package org.unionledger.journal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The tree and its proofs against the vectors of transparency-dev/merkle. */
class PublishedTreeTest {

  @Test
  void all_98_inclusion_cases_are_judged_as_published() {
    assertJudgedAsPublished("merkle/inclusion.jsonl", PublishedTreeTest::isIncluded);
  }

  @Test
  void all_98_consistency_cases_are_judged_as_published() {
    assertJudgedAsPublished("merkle/consistency.jsonl", PublishedTreeTest::isConsistent);
  }

  private static void assertJudgedAsPublished(String file, Predicate<JsonNode> verifier) {
    int accepted = 0;
    int refused = 0;
    for (JsonNode vector : Vectors.jsonLines(file)) {
      boolean accepts = verifier.test(vector);
      assertThat(accepts)
          .as(vector.get("file").asText())
          .isEqualTo(!vector.get("wantErr").asBoolean());
      if (accepts) {
        accepted++;
      } else {
        refused++;
      }
    }
    assertThat(accepted).as("accepted of " + file).isEqualTo(6);
    assertThat(refused).as("refused of " + file).isEqualTo(92);
  }

  private static boolean isIncluded(JsonNode vector) {
    try {
      long size = number(vector, "treeSize");
      var proof = new InclusionProof(number(vector, "leafIdx"), size, path(vector));
      var head = new TreeHead(size, Hash.parse(vector.get("root").asText()));
      return proof.proves(Hash.parse(vector.get("leafHash").asText()), head);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isConsistent(JsonNode vector) {
    try {
      long from = number(vector, "size1");
      long to = number(vector, "size2");
      var proof = new ConsistencyProof(from, to, path(vector));
      return proof.proves(
          new TreeHead(from, root(vector, "root1")), new TreeHead(to, root(vector, "root2")));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Some sizes are those of a number that fell below zero: they exceed a Java long. */
  private static long number(JsonNode vector, String name) {
    return vector.get(name).bigIntegerValue().longValue();
  }

  /** Some cases have a word for a root that does not matter: it is filled up to 32 bytes. */
  private static Hash root(JsonNode vector, String name) {
    byte[] bytes = Base64.getDecoder().decode(vector.get(name).asText());
    return Hash.of(Arrays.copyOf(bytes, Hash.BYTES));
  }

  private static List<Hash> path(JsonNode vector) {
    return Vectors.texts(vector.get("proof")).stream().map(Hash::parse).toList();
  }

  @Test
  void the_published_tree_has_these_leaves_nodes_and_roots() {
    var tree = Vectors.json("merkle/tree.json");
    List<Hash> leaves =
        Vectors.texts(tree.get("leaves")).stream()
            .map(entry -> Hash.ofLeaf(HexFormat.of().parseHex(entry)))
            .toList();
    assertThat(leaves).hasSize(8);

    List<Hash> level = leaves;
    for (JsonNode nodes : tree.get("nodes")) {
      assertThat(level).isEqualTo(hashes(nodes));
      level = parents(level);
    }
    assertThat(level).isEmpty();

    List<Hash> roots = hashes(tree.get("roots"));
    for (int size = 0; size <= leaves.size(); size++) {
      var frontier = Frontier.empty().withAll(leaves.subList(0, size));
      assertThat(frontier.root()).isEqualTo(roots.get(size));
    }
  }

  private static List<Hash> parents(List<Hash> level) {
    var parents = new ArrayList<Hash>();
    for (int i = 0; i + 1 < level.size(); i += 2) {
      parents.add(Hash.ofNode(level.get(i), level.get(i + 1)));
    }
    return parents;
  }

  private static List<Hash> hashes(JsonNode hexadecimals) {
    return Vectors.texts(hexadecimals).stream()
        .map(hexadecimal -> Hash.of(HexFormat.of().parseHex(hexadecimal)))
        .toList();
  }
}
