package org.unionledger.journal.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A history written as a folder, read back by the layout alone. */
class TileFolderTest {

  private static final String ORIGIN = "union.example/ledger";
  private static final EntrySource ENTRIES =
      (from, count) -> LongStream.range(from, from + count).mapToObj(NaiveTree::entry).toList();

  private final SigningKey ledger = Keys.log(ORIGIN);

  @TempDir private Path temporary;
  private Path folder;

  @BeforeEach
  void nameAFolderThatDoesNotExist() {
    folder = temporary.resolve("export");
  }

  private void write(long size) throws IOException {
    write(ORIGIN, size, StoredTiles.of(size), ENTRIES);
  }

  private void write(String origin, long size, StoredTiles tiles, EntrySource entries)
      throws IOException {
    var checkpoint = new Checkpoint(origin, new TreeHead(size, new Prover(tiles).root(size)));
    new TileFolder(folder).write(checkpoint.signedBy(ledger), tiles, entries);
  }

  private void assertHoldsTreeOf(long size) throws IOException {
    var note = SignedNote.parse(Files.readAllBytes(folder.resolve("checkpoint")));
    var checkpoint = Checkpoint.verified(note, ORIGIN, ledger.verifierKey());
    var read = new FolderTiles(folder, size);
    assertThat(checkpoint.head()).isEqualTo(new TreeHead(size, new Prover(read).root(size)));
    Frontier frontier = Frontier.empty();
    for (long from = 0; from < size; from += HashTiles.WIDTH) {
      int count = (int) Math.min(HashTiles.WIDTH, size - from);
      frontier = frontier.withAll(read.entries(from, count).stream().map(Hash::ofLeaf).toList());
    }
    assertThat(frontier.head()).isEqualTo(checkpoint.head());
  }

  private Map<String, FileTime> files() throws IOException {
    var times = new TreeMap<String, FileTime>();
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        times.put(folder.relativize(file).toString(), Files.getLastModifiedTime(file));
      }
    }
    return times;
  }

  @Test
  void trees_of_all_shapes_are_written_and_hold() throws IOException {
    for (long size : List.of(0L, 1L, 255L, 256L, 257L, 1_000L, 65_536L, 70_000L)) {
      folder = temporary.resolve("of-" + size);
      write(size);
      assertHoldsTreeOf(size);
    }
  }

  @Test
  void the_files_of_70000_entries_are_those_of_the_specifications_example() throws IOException {
    write(70_000);
    var files = files().keySet();
    assertThat(files).filteredOn(file -> file.matches("tile/0/\\d{3}")).hasSize(273);
    assertThat(files).filteredOn(file -> file.matches("tile/entries/\\d{3}")).hasSize(273);
    assertThat(files)
        .filteredOn(file -> !file.matches("tile/(0|entries)/\\d{3}"))
        .containsExactly(
            "checkpoint",
            "tile/0/273.p/112",
            "tile/1/000",
            "tile/1/001.p/17",
            "tile/2/000.p/1",
            "tile/entries/273.p/112");
  }

  @Test
  void numbers_of_tiles_are_written_in_groups_of_three_digits() {
    assertThat(TilePath.of("0", 1_234_067, 256)).isEqualTo("tile/0/x001/x234/067");
    assertThat(TilePath.of("entries", 1_000, 7)).isEqualTo("tile/entries/x001/000.p/7");
  }

  @Test
  void a_folder_is_continued_and_what_is_full_stays_as_it_is() throws IOException {
    write(0);
    for (long size : List.of(100L, 100L, 255L, 256L, 700L, 1_300L)) {
      write(size);
      assertHoldsTreeOf(size);
    }
    var old = FileTime.fromMillis(1_000);
    for (String file : files().keySet()) {
      Files.setLastModifiedTime(folder.resolve(file), old);
    }
    write(1_600);
    assertHoldsTreeOf(1_600);
    var times = files();
    for (int tile = 0; tile < 5; tile++) {
      assertThat(times.get("tile/entries/00" + tile)).isEqualTo(old);
      assertThat(times.get("tile/0/00" + tile)).isEqualTo(old);
    }
    assertThat(times.get("tile/0/005")).isNotEqualTo(old);
    assertThat(times).doesNotContainKey("tile/0/005.new");
  }

  @Test
  void entries_of_any_size_up_to_a_mebibyte_are_written() throws IOException {
    List<byte[]> entries =
        List.of(new byte[1], new byte[65_535], new byte[65_536], new byte[1024 * 1024]);
    var tiles = new StoredTiles();
    tiles.append(entries.stream().map(Hash::ofLeaf).toList());
    write(ORIGIN, 4, tiles, (from, count) -> entries);
    assertHoldsTreeOf(4);
    assertThat(Files.size(folder.resolve("tile/entries/000.p/4")))
        .isEqualTo(2 + 1 + 2 + 65_535 + 6 + 65_536 + 6 + 1024 * 1024);
  }

  @Test
  void another_history_is_never_mixed_in() throws IOException {
    write(300);
    var before = files();
    assertRefused(() -> write(200), "cannot continue");
    assertRefused(
        () -> write("other.example", 400, StoredTiles.of(400), ENTRIES), "cannot continue");
    var rewritten = new StoredTiles();
    var leaves = new ArrayList<>(NaiveTree.leaves(400));
    leaves.set(7, leaves.get(8));
    rewritten.append(leaves);
    assertRefused(() -> write(ORIGIN, 400, rewritten, ENTRIES), "it is another history");
    var foreign = new Checkpoint(ORIGIN, StoredTiles.of(400).frontier().head()).signedBy(ledger);
    assertRefused(
        () -> new TileFolder(folder).write(foreign, rewritten, ENTRIES), "it is another history");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void a_folder_of_something_else_is_left_alone() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("diary"), "private");
    assertRefused(() -> write(3), "is not empty and has no checkpoint in it");
    assertThat(files()).containsOnlyKeys("diary");
  }

  @Test
  void an_entry_that_is_not_what_was_recorded_stops_the_export() throws IOException {
    write(10);
    EntrySource tampered =
        (from, count) -> {
          var entries = new ArrayList<>(ENTRIES.entries(from, count));
          if (from <= 270 && 270 < from + count) {
            entries.set((int) (270 - from), NaiveTree.entry(271));
          }
          return entries;
        };
    assertThatThrownBy(() -> write(ORIGIN, 400, StoredTiles.of(400), tampered))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The entry at position 271 is not what was recorded: its hash is another");
    assertHoldsTreeOf(10);
    assertThatThrownBy(() -> write(ORIGIN, 400, StoredTiles.of(400), (from, count) -> List.of()))
        .hasMessageContaining("the ledger is incomplete");
    write(400);
    assertHoldsTreeOf(400);
  }

  @Test
  void a_hash_that_is_not_that_of_the_hashes_below_stops_the_export() {
    var sound = StoredTiles.of(600);
    HashTiles damaged =
        (level, from, count) ->
            level == 1 && from == 0 && count == 1
                ? List.of(Hash.ofEmptyTree())
                : sound.hashes(level, from, count);
    var checkpoint = new Checkpoint(ORIGIN, sound.frontier().head()).signedBy(ledger);
    assertThatThrownBy(() -> new TileFolder(folder).write(checkpoint, damaged, ENTRIES))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Hash 0 of level 1 is not that of the 256 hashes below it");
    assertThat(folder.resolve("checkpoint")).doesNotExist();
  }

  private static void assertRefused(ThrowingCallable write, String because) {
    assertThatThrownBy(write)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(because);
  }
}
