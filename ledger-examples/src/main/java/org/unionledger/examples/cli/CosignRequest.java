package org.unionledger.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unionledger.journal.evidence.Checkpoint;
import org.unionledger.journal.evidence.ConsistencyProof;
import org.unionledger.journal.evidence.Hash;
import org.unionledger.journal.evidence.SignedNote;
import org.unionledger.journal.evidence.TreeHead;

/**
 * What a witness is given: the size that it cosigned last, the proof that the new checkpoint
 * extends it, and the checkpoint. The text is the body of an {@code add-checkpoint} request of C2SP
 * tlog-witness, so that any witness takes it.
 *
 * @param old the size that the proof starts from, 0 for the first checkpoint
 * @param path the hashes of the proof, none if {@code old} is 0 or the size itself
 * @param note the signed checkpoint
 */
record CosignRequest(long old, List<Hash> path, SignedNote note) {

  private static final int MOST_HASHES = 63;
  private static final Pattern FIRST_LINE = Pattern.compile("old (0|[1-9]\\d{0,17})");

  static CosignRequest of(ConsistencyProof proof, SignedNote note) {
    return new CosignRequest(proof.from(), proof.path(), note);
  }

  /**
   * Reads a request. A bare checkpoint is one that starts from nothing.
   *
   * @throws IllegalArgumentException if it is not one
   */
  static CosignRequest parse(byte[] bytes) {
    // One byte becomes one character, so that what follows the proof stays as it is.
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    if (!text.startsWith("old ")) {
      return new CosignRequest(0, List.of(), SignedNote.parse(bytes));
    }
    int end = text.indexOf("\n\n");
    List<String> lines = end < 0 ? List.of() : text.substring(0, end).lines().toList();
    if (lines.isEmpty() || lines.size() > 1 + MOST_HASHES) {
      throw new IllegalArgumentException("A request has its proof before an empty line");
    }
    Matcher first = FIRST_LINE.matcher(lines.getFirst());
    if (!first.matches()) {
      throw new IllegalArgumentException("A request begins with: old SIZE");
    }
    return new CosignRequest(
        Long.parseLong(first.group(1)),
        lines.stream().skip(1).map(Hash::parse).toList(),
        SignedNote.parse(Arrays.copyOfRange(bytes, end + 2, bytes.length)));
  }

  byte[] bytes() {
    StringBuilder text = new StringBuilder("old ").append(old).append('\n');
    path.forEach(hash -> text.append(hash).append('\n'));
    text.append('\n').append(new String(note.bytes(), StandardCharsets.UTF_8));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Whether the proof shows that the checkpoint extends an earlier one. */
  boolean doesExtend(TreeHead earlier) {
    TreeHead later = Checkpoint.parse(note.text()).head();
    if (earlier.size() == 0 || earlier.equals(later)) {
      return true;
    }
    try {
      return new ConsistencyProof(old, later.size(), path).proves(earlier, later);
    } catch (IllegalArgumentException misshapen) {
      return false;
    }
  }
}
