package org.unionledger.journal.faults;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One system call, as {@code strace -f -y -xx} writes it: every string, also a path, is in {@code
 * \xNN}, so that commas and quotes are what separates.
 *
 * @param name what was called
 * @param arguments its arguments, not decoded
 * @param result what it returned, negative if it failed
 * @param injected whether strace let it fail
 */
record SystemCall(String name, List<String> arguments, long result, boolean injected) {

  private static final String UNFINISHED = " <unfinished ...>";
  private static final String DETACHED = " <detached ...>";
  private static final String RESUMED = " resumed>";

  /** The calls of a trace, in the order in which they ended; other lines are left out. */
  static List<SystemCall> in(List<String> trace) {
    Map<String, String> begun = new HashMap<>();
    List<SystemCall> calls = new ArrayList<>();
    for (String line : trace) {
      int space = line.indexOf(' ');
      String thread = line.substring(0, space);
      String text = line.substring(space).strip();
      if (text.endsWith(UNFINISHED)) {
        begun.put(thread, text.substring(0, text.length() - UNFINISHED.length()));
      } else if (text.startsWith("<... ")) {
        String rest = text.substring(text.indexOf(RESUMED) + RESUMED.length());
        calls.add(parse(begun.remove(thread) + rest));
      } else if (!text.startsWith("---") && !text.endsWith(DETACHED)) {
        calls.add(parse(text));
      }
    }
    return calls;
  }

  private static SystemCall parse(String text) {
    int open = text.indexOf('(');
    int equals = text.lastIndexOf(" = ");
    int close = text.lastIndexOf(')', equals);
    if (open < 0 || close < open) {
      throw new IllegalArgumentException("This is not the trace of a call: " + text);
    }
    String returned = text.substring(equals + 3).split("[ <]", 2)[0];
    return new SystemCall(
        text.substring(0, open),
        List.of(text.substring(open + 1, close).split(", ", -1)),
        returned.equals("?") ? -1 : Long.parseLong(returned),
        text.endsWith("(INJECTED)"));
  }

  /** The number that an argument is. */
  long number(int argument) {
    return Long.parseLong(arguments.get(argument));
  }

  /** The bytes that an argument is. */
  byte[] bytes(int argument) {
    String text = arguments.get(argument);
    if (!text.endsWith("\"")) {
      throw new IllegalStateException("strace cut the data of a call: " + text.length());
    }
    return decoded(text.substring(1, text.length() - 1));
  }

  /** The text that an argument is. */
  String text(int argument) {
    return new String(bytes(argument), StandardCharsets.UTF_8);
  }

  /** The path that an argument is, or that the handle in it leads to. */
  String path(int argument) {
    String text = arguments.get(argument);
    boolean handle = text.endsWith(">");
    String path = handle ? text.substring(text.indexOf('<') + 1) : text.substring(1);
    return new String(decoded(path.substring(0, path.length() - 1)), StandardCharsets.UTF_8);
  }

  private static byte[] decoded(String hexadecimal) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(hexadecimal.length() / 4);
    for (int i = 0; i < hexadecimal.length(); i += 4) {
      bytes.write(Integer.parseInt(hexadecimal, i + 2, i + 4, 16));
    }
    return bytes.toByteArray();
  }
}
