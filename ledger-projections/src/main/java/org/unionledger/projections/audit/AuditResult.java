package org.unionledger.projections.audit;

import java.util.Locale;
import org.unionledger.journal.evidence.TreeHead;

/** What came of an audit. */
public sealed interface AuditResult {

  /**
   * Nothing is wrong.
   *
   * @param head size and root of what was audited; the size is the position of its last entry
   */
  record Sound(TreeHead head) implements AuditResult {}

  /**
   * Something is wrong, and this is the first that was found.
   *
   * @param position where; of a stretch the first position; 0 if it concerns no position
   * @param fault what is wrong there
   * @param detail what was found: names and figures, or for damaged storage a sentence in English
   */
  record Faulty(long position, AuditFault fault, String detail) implements AuditResult {

    /**
     * What is wrong and what to do, for a reader.
     *
     * @param locale the reader's locale; Chinese for {@code zh}, English for all others
     * @return one line
     */
    public String message(Locale locale) {
      return AuditText.of(this, locale);
    }
  }
}
