package org.unionledger.journal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Tiles in memory, filled by a frontier as it grows. */
final class StoredTiles implements HashTiles, HashTiles.Sink {

  private final List<List<Hash>> levels =
      IntStream.range(0, 8).<List<Hash>>mapToObj(level -> new ArrayList<>()).toList();

  private Frontier frontier = Frontier.empty();

  static StoredTiles of(long size) {
    var tiles = new StoredTiles();
    tiles.append(NaiveTree.leaves(size));
    return tiles;
  }

  void append(List<Hash> leaves) {
    frontier = frontier.withAll(leaves, this);
  }

  Frontier frontier() {
    return frontier;
  }

  List<Hash> hashesOfLeaves() {
    return levels.getFirst();
  }

  @Override
  public void add(int level, long index, Hash hash) {
    assertThat(index).isEqualTo(levels.get(level).size());
    levels.get(level).add(hash);
  }

  @Override
  public List<Hash> hashes(int level, long from, int count) {
    assertThat(from / WIDTH).as("one tile").isEqualTo((from + count - 1) / WIDTH);
    return levels.get(level).subList((int) from, (int) from + count);
  }
}
