package org.unionledger.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionledger.command.Fingerprint;

/** A command that comes twice is told from another one, and what differs is named. */
class FingerprintsTest {

  static Iterable<Path> goldenFiles() {
    return Lines.files("commands");
  }

  @ParameterizedTest
  @MethodSource("goldenFiles")
  void theWholeIsTheDigestOfTheCanonicalJsonWithoutTheIdentifier(Path file) throws Exception {
    String golden = Lines.text(file);
    String content = golden.replaceFirst("\"id\":\"[^\"]*\",", "");

    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));

    assertThat(of(golden).whole())
        .isEqualTo(Base64.getUrlEncoder().withoutPadding().encodeToString(digest));
  }

  @ParameterizedTest
  @MethodSource("goldenFiles")
  void itsTextIsReadBackAndFitsIntoMetadata(Path file) throws Exception {
    Fingerprint fingerprint = of(Lines.text(file));
    assertThat(Fingerprint.parse(fingerprint.text())).isEqualTo(fingerprint);
    assertThat(fingerprint.text()).hasSizeLessThan(600).matches("[A-Za-z0-9_=-]+( [^ ]+)+");
  }

  @Test
  void neitherTheIdentifierNorTheSpellingIsContent() throws Exception {
    String line = Lines.command("PostVoucher");
    assertThat(of(line.replace("\"v-1\"", "\"v-2\""))).isEqualTo(of(line));
    assertThat(of(line.replace("1234.56", "1234.560"))).isEqualTo(of(line));
    assertThat(of(line.replace(",\"", " , \""))).isEqualTo(of(line));
    assertThat(of(line).firstDifference(of(line))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "admin, chair, by",
    "GRASSROOTS, COUNTY_AND_ABOVE, level",
    "2009, 2021, chart",
    "东城区总工会, 东城总工会, name"
  })
  void aFieldThatDiffersIsNamed(String found, String instead, String field) throws Exception {
    String line = Lines.command("OpenBook").replace("COUNTY_AND_ABOVE", "GRASSROOTS");
    assertThat(of(line).firstDifference(of(line.replace(found, instead)))).contains(field);
  }

  @Test
  void theFirstOfSeveralDifferencesIsNamedInTheOrderOfTheCommand() throws Exception {
    String line = Lines.command("OpenBook");
    String other = line.replace("东城区", "西城区").replace("admin", "chair");
    assertThat(of(line).firstDifference(of(other))).contains("by");
  }

  @Test
  void aFieldThatOnlyOneHasIsADifference() throws Exception {
    String with = Lines.command("AllotFund");
    String without = with.replace(",\"accounts\":[\"50205\"]", "");
    assertThat(of(with).firstDifference(of(without))).contains("accounts");
    assertThat(of(without).firstDifference(of(with))).contains("accounts");
  }

  @Test
  void anotherCommandDiffersInItsName() throws Exception {
    assertThat(of(Lines.command("PayGrant")).firstDifference(of(Lines.command("PayAid"))))
        .contains("command");
  }

  private static Fingerprint of(String line) throws MalformedCommandException {
    return Fingerprints.of(CommandJson.read(line));
  }
}
