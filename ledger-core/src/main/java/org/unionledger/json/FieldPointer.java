package org.unionledger.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Finds the field that stands at an index, once something is wrong there. */
final class FieldPointer {
  private FieldPointer() {}

  /**
   * The path to a field (RFC 6901), as far as the bytes before it are JSON.
   *
   * @param index where in the payload
   */
  static String at(JsonFactory json, byte[] payload, int length, int index) {
    String pointer = "";
    try (JsonParser parser = json.createParser(payload, 0, length)) {
      while (parser.nextToken() != null && parser.currentTokenLocation().getByteOffset() <= index) {
        pointer = parser.getParsingContext().pathAsPointer().toString();
      }
    } catch (JsonProcessingException damaged) {
      return pointer;
    } catch (IOException impossible) {
      throw new UncheckedIOException("ledger bug: bytes in memory cannot fail", impossible);
    }
    return pointer;
  }
}
