package org.unionledger.journal.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Notes and keys against the examples of C2SP and the cases of the Go libraries. */
class PublishedNoteTest {

  private final JsonNode golang = Vectors.json("golang/notes.json");
  private final JsonNode formats = Vectors.json("transparency-dev/formats.json");

  @Test
  void the_example_of_the_specification_is_signed() {
    byte[] example = Vectors.bytes("c2sp/signed-note-example");
    var key = VerifierKey.parse(Vectors.text("c2sp/signed-note-example.vkey").strip());
    var note = SignedNote.parse(example);
    assertThat(note.text()).isEqualTo("This is an example message.\n");
    assertThat(note.isSignedBy(key)).isTrue();
    assertThat(note.bytes()).isEqualTo(example);
  }

  @Test
  void the_examples_of_checkpoints_are_read_and_written_to_the_byte() {
    for (String file : List.of("c2sp/checkpoint-example", "c2sp/cosignature-example")) {
      var note = SignedNote.parse(Vectors.bytes(file));
      var checkpoint = Checkpoint.parse(note.text());
      assertThat(checkpoint.origin()).isEqualTo("example.com/behind-the-sofa");
      assertThat(checkpoint.head().size()).isEqualTo(20_852_163);
      assertThat(checkpoint.text()).isEqualTo(note.text());
      assertThat(note.bytes()).isEqualTo(Vectors.bytes(file));
    }
  }

  @Test
  void the_example_of_a_cosignature_has_its_time_and_is_about_this_message() {
    var note = SignedNote.parse(Vectors.bytes("c2sp/cosignature-example"));
    var witness = note.signatures().get(1);
    assertThat(witness.name()).isEqualTo("witness.example.com/w1");
    var cosignature = Cosignature.of(witness);
    assertThat(cosignature.seconds()).isEqualTo(1_679_315_147);
    assertThat(Cosignature.message(1_679_315_147, note.text()))
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("cosignature/v1\ntime 1679315147\n" + note.text());
  }

  @Test
  void all_17_notes_of_the_go_cases_are_judged_as_published() {
    int judged = 0;
    for (JsonNode vector : golang.get("cases")) {
      byte[] bytes =
          vector.has("note")
              ? vector.get("note").asText().getBytes(StandardCharsets.UTF_8)
              : vector.get("noteInLatin1").asText().getBytes(StandardCharsets.ISO_8859_1);
      if (vector.get("malformed").asBoolean()) {
        assertThatThrownBy(() -> SignedNote.parse(bytes))
            .as(vector.get("name").asText())
            .isInstanceOf(IllegalArgumentException.class);
      } else {
        var note = SignedNote.parse(bytes);
        var signers = List.of("peter", "enoch").stream().filter(name -> isSigned(note, name));
        assertThat(signers)
            .as(vector.get("name").asText())
            .isEqualTo(Vectors.texts(vector.get("signedBy")));
        assertThat(note.bytes()).isEqualTo(bytes);
      }
      judged++;
    }
    assertThat(judged).isEqualTo(17);
  }

  private boolean isSigned(SignedNote note, String name) {
    return note.isSignedBy(VerifierKey.parse(golang.get(name).asText()));
  }

  @Test
  void a_key_of_the_go_cases_signs_the_same_bytes() {
    var key = SigningKey.parse(golang.get("peterSecret").asText());
    String text = golang.get("text").asText();
    assertThat(key.verifierKey()).hasToString(golang.get("peter").asText());
    assertThat(key.secret()).isEqualTo(golang.get("peterSecret").asText());
    assertThat(SignedNote.of(text, List.of(key.sign(text))))
        .hasToString(golang.get("peterSigned").asText());
  }

  @Test
  void no_part_and_no_change_of_a_key_is_a_key() {
    String vkey = golang.get("peter").asText();
    String secret = golang.get("peterSecret").asText();
    for (String key : List.of(vkey, secret)) {
      for (int from = 0; from <= key.length(); from++) {
        for (int to = from; to <= key.length(); to++) {
          if (to - from < key.length()) {
            assertRefused(key.substring(from, to));
          }
        }
        if (from < key.length()) {
          var changed = new StringBuilder(key);
          changed.setCharAt(from, (char) (key.charAt(from) + 1));
          assertRefused(changed.toString());
        }
      }
    }
    Vectors.texts(golang.get("refusedKeys")).forEach(PublishedNoteTest::assertRefused);
    Vectors.texts(formats.get("refusedKeys")).forEach(PublishedNoteTest::assertRefused);
  }

  private static void assertRefused(String key) {
    assertThatThrownBy(() -> VerifierKey.parse(key)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SigningKey.parse(key)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void keys_and_times_of_the_formats_cases_are_read() {
    List<VerifierKey> keys =
        Vectors.texts(formats.get("acceptedKeys")).stream().map(VerifierKey::parse).toList();
    assertThat(keys).extracting(VerifierKey::type).containsExactly(KeyType.LOG, KeyType.COSIGNER);
    var line = NoteSignature.parse("\u2014 cosigner " + formats.get("time").get("base64").asText());
    assertThat(Cosignature.of(line).seconds())
        .isEqualTo(formats.get("time").get("seconds").asLong());
  }
}
