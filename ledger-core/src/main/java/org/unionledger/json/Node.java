package org.unionledger.json;

import java.util.List;
import java.util.Map;
import org.unionledger.identity.Texts;

/** A value of JSON that remembers where in its line it stands. */
sealed interface Node {

  /** The index of its first character in the line. */
  int offset();

  /** What it is, for messages. */
  String kind();

  /** A string. */
  record Text(int offset, String value) implements Node {
    @Override
    public String kind() {
      return "a text";
    }
  }

  /** A number, as it is written. */
  record Numeral(int offset, String literal) implements Node {
    @Override
    public String kind() {
      return "the number " + Texts.shown(literal);
    }
  }

  /** True or false. */
  record Flag(int offset, boolean value) implements Node {
    @Override
    public String kind() {
      return value ? "true" : "false";
    }
  }

  /** The value null. */
  record Null(int offset) implements Node {
    @Override
    public String kind() {
      return "null";
    }
  }

  /** A list. */
  record Array(int offset, List<Node> elements) implements Node {
    @Override
    public String kind() {
      return "a list";
    }
  }

  /** An object, its fields in the order of the line. */
  record Struct(int offset, Map<String, Field> fields) implements Node {
    @Override
    public String kind() {
      return "an object";
    }
  }

  /**
   * A field of an object.
   *
   * @param nameOffset where its name stands
   * @param value its value
   */
  record Field(int nameOffset, Node value) {}
}
