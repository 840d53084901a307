package org.unionledger.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** docs/templates.md says what the templates are. */
class TemplatesDocumentTest {

  @Test
  void thePageIsGenerated() throws IOException {
    if ("write".equals(System.getProperty("ledger.docs"))) {
      Files.writeString(TemplatesDocument.FILE, TemplatesDocument.generate());
    }
    assertThat(TemplatesDocument.FILE).hasContent(TemplatesDocument.generate());
  }
}
