package org.unionledger.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** docs/chart-mapping.md says what the table of accounts is. */
class ChartMappingDocumentTest {

  @Test
  void thePageIsGenerated() throws IOException {
    if ("write".equals(System.getProperty("ledger.docs"))) {
      Files.writeString(ChartMappingDocument.FILE, ChartMappingDocument.generate());
    }
    assertThat(ChartMappingDocument.FILE).hasContent(ChartMappingDocument.generate());
  }
}
