package org.unionledger.journal.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The definitions of RFC 6962, section 2.1, written down as recursions over lists of leaves, with
 * nothing of the code under test but the value of a hash.
 */
final class NaiveTree {

  private NaiveTree() {}

  static byte[] entry(long index) {
    return ("entry " + index).getBytes(StandardCharsets.UTF_8);
  }

  static List<Hash> leaves(long count) {
    return LongStream.range(0, count).mapToObj(i -> sha256(new byte[] {0}, entry(i))).toList();
  }

  static Hash root(List<Hash> leaves) {
    if (leaves.isEmpty()) {
      return sha256();
    }
    if (leaves.size() == 1) {
      return leaves.getFirst();
    }
    int k = split(leaves.size());
    return node(root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
  }

  static List<Hash> inclusion(int index, List<Hash> leaves) {
    if (leaves.size() == 1) {
      return List.of();
    }
    int k = split(leaves.size());
    List<Hash> left = leaves.subList(0, k);
    List<Hash> right = leaves.subList(k, leaves.size());
    return index < k
        ? plus(inclusion(index, left), root(right))
        : plus(inclusion(index - k, right), root(left));
  }

  static List<Hash> consistency(int from, List<Hash> leaves) {
    return consistency(from, leaves, true);
  }

  private static List<Hash> consistency(int from, List<Hash> leaves, boolean known) {
    if (from == leaves.size()) {
      return known ? List.of() : List.of(root(leaves));
    }
    int k = split(leaves.size());
    List<Hash> left = leaves.subList(0, k);
    List<Hash> right = leaves.subList(k, leaves.size());
    return from <= k
        ? plus(consistency(from, left, known), root(right))
        : plus(consistency(from - k, right, false), root(left));
  }

  private static int split(int size) {
    int k = 1;
    while (k * 2 < size) {
      k *= 2;
    }
    return k;
  }

  private static List<Hash> plus(List<Hash> path, Hash last) {
    var longer = new ArrayList<>(path);
    longer.add(last);
    return longer;
  }

  private static Hash node(Hash left, Hash right) {
    return sha256(new byte[] {1}, left.bytes(), right.bytes());
  }

  private static Hash sha256(byte[]... parts) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return Hash.of(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
