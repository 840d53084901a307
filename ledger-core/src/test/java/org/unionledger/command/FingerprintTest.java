package org.unionledger.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionledger.identity.InvalidValueException;

/** The form of a fingerprint, which is kept beside every event, stays as it was released. */
class FingerprintTest {
  private static final String TEXT =
      "N1hDMMNJfzNZ6qxoNC1qTRIITla6gRnDGJFP4X-ey4E command=h5Mpby1U by=PZoT6o45";

  @Test
  void itsTextIsFixed() {
    Map<String, String> content = new LinkedHashMap<>();
    content.put("command", "\"OpenBook\"");
    content.put("by", "\"admin\"");
    assertThat(Fingerprint.of(content).text()).isEqualTo(TEXT);
  }

  @Test
  void whereNoFieldDiffersTheContentDoes() {
    Fingerprint one = Fingerprint.parse(TEXT);
    Fingerprint other = new Fingerprint(one.whole().replace('N', 'M'), one.fields());
    assertThat(one.firstDifference(other)).contains("content");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "N1hDMMNJfzNZ6qxoNC1qTRIITla6gRnDGJFP4X-ey4",
        "N1hDMMNJfzNZ6qxoNC1qTRIITla6gRnDGJFP4X-ey4E ",
        "N1hDMMNJfzNZ6qxoNC1qTRIITla6gRnDGJFP4X-ey4E by",
        "N1hDMMNJfzNZ6qxoNC1qTRIITla6gRnDGJFP4X-ey4E by=short",
        "N1hDMMNJfzNZ6qxoNC1qTRIITla6gRnDGJFP4X-ey4E by=PZoT6o45 by=PZoT6o45",
        "N1hDMMNJfzNZ6qxoNC1qTRIITla6gRnDGJFP4X-ey4E  by=PZoT6o45"
      })
  void anythingElseIsNoFingerprint(String text) {
    assertThatThrownBy(() -> Fingerprint.parse(text)).isInstanceOf(InvalidValueException.class);
  }
}
