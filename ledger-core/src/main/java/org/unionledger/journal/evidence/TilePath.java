package org.unionledger.journal.evidence;

/** Where a tile is in its folder. */
final class TilePath {

  private TilePath() {}

  /**
   * The path of a tile.
   *
   * @param kind a level, or {@code entries}
   * @param tile its number in the level, counted from 0
   * @param width how many of the 256 places are taken
   */
  static String of(String kind, long tile, int width) {
    var path = new StringBuilder(group(tile % 1000));
    for (long rest = tile / 1000; rest > 0; rest /= 1000) {
      path.insert(0, "x" + group(rest % 1000) + "/");
    }
    path.insert(0, "tile/" + kind + "/");
    return width == HashTiles.WIDTH ? path.toString() : path + ".p/" + width;
  }

  private static String group(long digits) {
    return String.valueOf(1000 + digits).substring(1);
  }
}
