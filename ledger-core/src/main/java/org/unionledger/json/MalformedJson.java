package org.unionledger.json;

/** Where and why a line is not a command; {@link CommandJson} turns it into a refusal. */
final class MalformedJson extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int offset;
  private final String field;

  /**
   * Says what is wrong.
   *
   * @param offset the index of the character in the line
   * @param field the path of the field, or empty
   * @param problem one clause: what is wrong and what would be right
   */
  MalformedJson(int offset, String field, String problem) {
    super(problem, null, false, false);
    this.offset = offset;
    this.field = field;
  }

  int offset() {
    return offset;
  }

  String field() {
    return field;
  }

  String problem() {
    return String.valueOf(getMessage());
  }
}
