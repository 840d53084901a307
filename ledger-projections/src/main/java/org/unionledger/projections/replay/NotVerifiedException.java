package org.unionledger.projections.replay;

import java.util.Locale;

/** A verified replay found something that is not what it should be. */
public final class NotVerifiedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final long position;
  private final Reason reason;

  /** What differs. */
  public enum Reason {
    /** An entry is not the one whose hash was recorded. */
    ENTRY_CHANGED("the entry is not the one that was recorded", "该条记录与入账时不同"),
    /** A stored hash is not that of the entries below it. */
    TREE_DIFFERS("the stored hash tree is not that of the entries", "所存哈希树与各条记录不符"),
    /** A block holds other postings than its entries. The entries are sound. */
    BLOCK_DIFFERS(
        "the block holds other postings than the entries; rebuild the blocks", "分录块与所据记录不符；请重建分录块");

    private final String english;
    private final String chinese;

    Reason(String english, String chinese) {
      this.english = english;
      this.chinese = chinese;
    }
  }

  /**
   * Something differs.
   *
   * @param position the first position that is wrong
   * @param reason what differs
   */
  public NotVerifiedException(long position, Reason reason) {
    super("position " + position + ": " + reason.english);
    this.position = position;
    this.reason = reason;
  }

  /**
   * What differs, for people.
   *
   * @param locale Chinese or, for any other language, English
   * @return a sentence with the position
   */
  public String message(Locale locale) {
    return locale.getLanguage().equals(Locale.CHINESE.getLanguage())
        ? "位置 %s：%s".formatted(position, reason.chinese)
        : "position %s: %s".formatted(position, reason.english);
  }

  /**
   * Where it is.
   *
   * @return the first position that is wrong
   */
  public long position() {
    return position;
  }

  /**
   * What it is.
   *
   * @return what differs
   */
  public Reason reason() {
    return reason;
  }
}
