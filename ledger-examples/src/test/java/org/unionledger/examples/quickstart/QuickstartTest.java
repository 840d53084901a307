package org.unionledger.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QuickstartTest {
  private static final Path SOURCE =
      Path.of("src/main/java/org/unionledger/examples/quickstart/Quickstart.java");

  @TempDir private Path folder;

  @Test
  void the_first_run_records_and_the_second_one_records_nothing_twice() {
    Path file = folder.resolve("quickstart.ledger");

    assertThat(run(file))
        .containsExactly(
            "Recorded as 2026-记-1",
            "district/relief has 8000.00 CNY available",
            "district/relief/aid has 400.00 CNY available");
    assertThat(run(file))
        .containsExactly(
            "Was already 2026-记-1",
            "district/relief has 8000.00 CNY available",
            "district/relief/aid has 400.00 CNY available");
  }

  @Test
  void the_sample_fits_a_readme() throws IOException {
    List<String> lines = Files.readAllLines(SOURCE);
    int start = lines.indexOf("    // @start region=quickstart");
    int end = lines.indexOf("    // @end");

    assertThat(start).isNotNegative();
    assertThat(lines.subList(start + 1, end)).hasSizeLessThanOrEqualTo(25);
  }

  private static List<String> run(Path file) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Quickstart.run(file, new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
