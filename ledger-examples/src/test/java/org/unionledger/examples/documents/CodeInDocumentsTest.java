package org.unionledger.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Java in documents is compiled: each block stands, line by line, in a source of the build. */
class CodeInDocumentsTest {

  @Test
  void every_block_of_java_is_part_of_a_source_file() {
    List<String> sources =
        Repository.files(".java").stream().map(file -> flush(Repository.text(file))).toList();
    List<String> invented = new ArrayList<>();
    for (Document document : Document.all()) {
      for (Document.Block block : document.blocks("java")) {
        String code = flush(String.join("\n", block.text()));
        if (sources.stream().noneMatch(source -> source.contains(code))) {
          invented.add(Repository.name(document.file()) + ":" + block.line());
        }
      }
    }
    assertThat(invented).as("blocks that no source has").isEmpty();
  }

  /** Without indentation, which a document takes away. */
  private static String flush(String code) {
    return code.lines().map(String::strip).collect(Collectors.joining("\n", "\n", "\n"));
  }
}
