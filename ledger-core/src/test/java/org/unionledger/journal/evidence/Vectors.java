package org.unionledger.journal.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Published test vectors; where each comes from is in README.md beside them. */
final class Vectors {

  private static final JsonMapper MAPPER = new JsonMapper();

  private Vectors() {}

  static byte[] bytes(String file) {
    try (var in = Vectors.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("There are no vectors in " + file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(String file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  static JsonNode json(String file) {
    return read(text(file));
  }

  static List<JsonNode> jsonLines(String file) {
    return text(file).lines().map(Vectors::read).toList();
  }

  static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asText).toList();
  }

  private static JsonNode read(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
