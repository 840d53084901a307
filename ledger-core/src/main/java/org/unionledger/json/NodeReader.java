package org.unionledger.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unionledger.identity.Texts;

/** Reads one line as a tree of nodes within strict limits. For one line and one thread. */
final class NodeReader {
  /** The deepest nesting of objects and lists. */
  static final int DEEPEST = 8;

  /** The longest text that is looked at; every field has a stricter limit of its own. */
  static final int LONGEST_TEXT = 1_000;

  /** The longest name of a field. */
  static final int LONGEST_NAME = 200;

  /** The longest number. */
  static final int LONGEST_NUMBER = 40;

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final int LONGEST_EXCERPT = 12;

  private static final JsonFactory JSON =
      ((JsonFactoryBuilder) JsonFactory.builder())
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LONGEST_TEXT)
                  .maxNameLength(LONGEST_NAME)
                  .maxNumberLength(LONGEST_NUMBER)
                  .build())
          .recyclerPool(JsonRecyclerPools.newConcurrentDequePool())
          // Names are the caller's: no table of them is kept.
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .build();

  private final String line;
  private final Map<String, Node.Field> root = new LinkedHashMap<>();

  NodeReader(String line) {
    this.line = line;
  }

  /** The fields of the outermost object that could be read so far. */
  Map<String, Node.Field> fieldsSoFar() {
    return root;
  }

  /** Reads the line, which must be one object and nothing else. */
  Node.Struct read() {
    if (line.startsWith(BYTE_ORDER_MARK)) {
      throw new MalformedJson(0, "", "a byte order mark; only a whole file may begin with one");
    }
    try (JsonParser parser = JSON.createParser(line)) {
      try {
        return read(parser);
      } catch (StreamConstraintsException beyond) {
        throw new MalformedJson((int) parser.currentLocation().getCharOffset(), "", beyondLimits());
      } catch (JsonProcessingException wrong) {
        throw notJson((int) wrong.getLocation().getCharOffset());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("ledger bug: a text in memory cannot fail", impossible);
    }
  }

  private Node.Struct read(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new MalformedJson(offset(parser), "", "no JSON object; write {\"command\":…}");
    }
    int start = offset(parser);
    readFields(parser, "", root);
    if (parser.nextToken() != null) {
      throw new MalformedJson(
          offset(parser), "", "text after the end of the object; write one object a line");
    }
    return new Node.Struct(start, root);
  }

  private Node value(JsonParser parser, JsonToken token, String path) throws IOException {
    int offset = offset(parser);
    return switch (token) {
      case VALUE_STRING -> new Node.Text(offset, wellFormed(parser.getText(), offset, path));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Numeral(offset, parser.getText());
      case VALUE_TRUE -> new Node.Flag(offset, true);
      case VALUE_FALSE -> new Node.Flag(offset, false);
      case VALUE_NULL -> new Node.Null(offset);
      case START_OBJECT -> {
        Map<String, Node.Field> fields = new LinkedHashMap<>();
        readFields(parser, path + ".", fields);
        yield new Node.Struct(offset, fields);
      }
      case START_ARRAY -> array(parser, path);
      case NOT_AVAILABLE, END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT ->
          throw new IllegalStateException("ledger bug: no value begins with " + token);
    };
  }

  private void readFields(JsonParser parser, String prefix, Map<String, Node.Field> fields)
      throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      int nameOffset = offset(parser);
      String name = wellFormed(parser.currentName(), nameOffset, prefix);
      String path = prefix + Texts.shown(name);
      if (fields.containsKey(name)) {
        throw new MalformedJson(nameOffset, path, "the field is written twice; write it once");
      }
      fields.put(name, new Node.Field(nameOffset, value(parser, parser.nextToken(), path)));
    }
  }

  private Node.Array array(JsonParser parser, String path) throws IOException {
    int offset = offset(parser);
    List<Node> elements = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      elements.add(value(parser, token, Fields.element(path, elements.size())));
    }
    return new Node.Array(offset, elements);
  }

  private static String wellFormed(String text, int offset, String path) {
    boolean broken =
        text.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE);
    if (broken) {
      throw new MalformedJson(
          offset, path, "text with half a character (a lone surrogate); write whole characters");
    }
    return text;
  }

  private static int offset(JsonParser parser) {
    return (int) Math.max(0, parser.currentTokenLocation().getCharOffset());
  }

  private MalformedJson notJson(int offset) {
    if (offset >= line.length()) {
      return new MalformedJson(
          line.length(), "", "the line ends too early; close every text, list and object");
    }
    String found = line.substring(offset, Math.min(offset + LONGEST_EXCERPT, line.length()));
    return new MalformedJson(
        offset,
        "",
        "no JSON at \""
            + Texts.shown(found)
            + "\"; put names and texts in double quotes, and single commas between fields");
  }

  private static String beyondLimits() {
    return "too deep or too long; nest at most "
        + DEEPEST
        + " deep, with texts of at most "
        + LONGEST_TEXT
        + ", names of at most "
        + LONGEST_NAME
        + " and numbers of at most "
        + LONGEST_NUMBER
        + " characters";
  }
}
