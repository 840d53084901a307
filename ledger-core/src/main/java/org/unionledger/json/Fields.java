package org.unionledger.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.unionledger.identity.InvalidValueException;
import org.unionledger.identity.Texts;

/**
 * Hands out the fields of one object by name and type. Whatever is wrong with a field becomes a
 * {@link MalformedJson} at its column; what nobody asked for is refused by {@link #end()}.
 */
class Fields {
  private final Node.Struct struct;
  private final String path;
  private final Set<String> known = new LinkedHashSet<>();

  /**
   * Looks at one object.
   *
   * @param struct the object
   * @param path its path in the line, empty for the outermost
   */
  Fields(Node.Struct struct, String path) {
    this.struct = struct;
    this.path = path;
  }

  /** The path of an element of a list; like the lines of a voucher, counted from 1. */
  static String element(String list, int index) {
    return list + "[" + (index + 1) + "]";
  }

  /** Whether the field is there. */
  final boolean has(String name) {
    known.add(name);
    return struct.fields().containsKey(name);
  }

  /** The names of all fields, in their order. */
  final Set<String> names() {
    return struct.fields().keySet();
  }

  /** A text in its form. */
  final <T> T text(String name, Function<String, T> form) {
    return formed(required(name), pathOf(name), form);
  }

  /** A text in its form, or null if the field is left out. */
  final <T> @Nullable T optional(String name, Function<String, T> form) {
    return has(name) ? text(name, form) : null;
  }

  /** A whole number within limits. */
  final int integer(String name, int least, int greatest) {
    Node node = required(name);
    String expected = "write a whole number of " + least + " to " + greatest;
    if (!(node instanceof Node.Numeral number)) {
      throw wrongType(node, pathOf(name), "a number; " + expected + " without quotes");
    }
    try {
      int value = Integer.parseInt(number.literal());
      if (value >= least && value <= greatest) {
        return value;
      }
    } catch (NumberFormatException notWhole) {
      // Said below, as for a number out of its limits.
    }
    throw fault(
        node.offset(), pathOf(name), Texts.shown(number.literal()) + " is not valid; " + expected);
  }

  /** True or false. */
  final boolean flag(String name) {
    Node node = required(name);
    if (node instanceof Node.Flag flag) {
      return flag.value();
    }
    throw wrongType(node, pathOf(name), "true or false; write it without quotes");
  }

  /** A list of texts, empty if the field is left out. */
  final <T> List<T> texts(String name, int most, Function<String, T> form) {
    return list(name, most, (node, elementPath) -> formed(node, elementPath, form));
  }

  /** A list of objects, empty if the field is left out. */
  final <T> List<T> objects(String name, int most, Function<CommandFields, T> reader) {
    return list(
        name,
        most,
        (node, elementPath) -> {
          CommandFields element = new CommandFields(struct(node, elementPath), elementPath);
          T value = reader.apply(element);
          element.end();
          return value;
        });
  }

  /** An object. */
  final Fields object(String name) {
    return new Fields(struct(required(name), pathOf(name)), pathOf(name));
  }

  /** Builds a value of several fields; what is wrong with it is said at one of them. */
  final <T> T at(String name, Supplier<T> build) {
    try {
      return build.get();
    } catch (InvalidValueException wrong) {
      throw malformed(name, String.valueOf(wrong.getMessage()));
    }
  }

  /** Refuses the value of a field, or the object for a field that is left out. */
  final MalformedJson malformed(String name, String problem) {
    Node.Field field = struct.fields().get(name);
    return fault(field == null ? struct.offset() : field.value().offset(), pathOf(name), problem);
  }

  /** Refuses the first field that nobody asked for. */
  final void end() {
    struct
        .fields()
        .forEach(
            (name, field) -> {
              if (!known.contains(name)) {
                throw fault(
                    field.nameOffset(),
                    pathOf(Texts.shown(name)),
                    "unknown field; use " + String.join(", ", known));
              }
            });
  }

  private interface ElementReader<T> {
    T read(Node node, String path);
  }

  private <T> List<T> list(String name, int most, ElementReader<T> reader) {
    if (!has(name)) {
      return List.of();
    }
    Node node = required(name);
    if (!(node instanceof Node.Array array)) {
      throw wrongType(node, pathOf(name), "a list; write it in [ ]");
    }
    if (array.elements().size() > most) {
      throw fault(
          node.offset(),
          pathOf(name),
          array.elements().size() + " elements are too many; write at most " + most);
    }
    List<T> values = new ArrayList<>(array.elements().size());
    for (Node element : array.elements()) {
      values.add(reader.read(element, element(pathOf(name), values.size())));
    }
    return values;
  }

  /** Refuses the object if the field is left out. */
  final void require(String name) {
    required(name);
  }

  private Node required(String name) {
    known.add(name);
    Node.Field field = struct.fields().get(name);
    if (field == null) {
      throw fault(struct.offset(), pathOf(name), "missing field; write \"" + name + "\":…");
    }
    return field.value();
  }

  private String pathOf(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private static Node.Struct struct(Node node, String path) {
    if (node instanceof Node.Struct struct) {
      return struct;
    }
    throw wrongType(node, path, "an object; write it in { }");
  }

  private static <T> T formed(Node node, String path, Function<String, T> form) {
    if (!(node instanceof Node.Text text)) {
      throw wrongType(node, path, "a text; write " + quoted(node));
    }
    try {
      return form.apply(text.value());
    } catch (InvalidValueException wrong) {
      throw fault(node.offset(), path, String.valueOf(wrong.getMessage()));
    }
  }

  private static String quoted(Node node) {
    return node instanceof Node.Numeral number
        ? "\"" + Texts.shown(number.literal()) + "\" in double quotes"
        : "it in double quotes";
  }

  private static MalformedJson wrongType(Node node, String path, String expected) {
    String hint = node instanceof Node.Null ? ", or leave the field out" : "";
    return fault(node.offset(), path, node.kind() + " instead of " + expected + hint);
  }

  private static MalformedJson fault(int offset, String path, String problem) {
    return new MalformedJson(offset, path, problem);
  }
}
