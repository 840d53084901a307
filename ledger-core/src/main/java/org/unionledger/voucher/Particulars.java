package org.unionledger.voucher;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.fund.Window;
import org.unionledger.identity.Actor;
import org.unionledger.identity.Texts;

/**
 * What every voucher says beside its postings (会计基础工作规范 art. 51(1)).
 *
 * @param approvedBy who approved it; not who prepared it (会计法 art. 25, 35)
 * @param date the effective date (记账日期)
 * @param type the voucher's type
 * @param summary what happened (摘要), one line without personal data
 * @param attachments the original documents
 * @param approvalReference issuing body, date and number of an approval filed elsewhere, or null
 *     (会计基础工作规范 art. 48(7))
 * @param preparedAt when it was prepared, if the host keeps that
 */
public record Particulars(
    Actor approvedBy,
    LocalDate date,
    VoucherType type,
    String summary,
    List<Attachment> attachments,
    @Nullable String approvalReference,
    @Nullable Instant preparedAt) {
  /** The greatest number of attachments of one voucher. */
  public static final int MOST_ATTACHMENTS = 200;

  /** Checks the date and the texts. */
  public Particulars {
    attachments = Attachment.copyOf(attachments);
    check(date, summary, approvalReference);
  }

  static void check(LocalDate date, String summary, @Nullable String approvalReference) {
    Window.requireKnown("date", date);
    Texts.line("summary", summary);
    if (approvalReference != null) {
      Texts.line("approvalRef", approvalReference);
    }
  }

  /**
   * Particulars of a general voucher without attachments.
   *
   * @param approvedBy who approved it
   * @param date the effective date
   * @param summary what happened
   * @return the particulars
   */
  public static Particulars of(Actor approvedBy, LocalDate date, String summary) {
    return new Particulars(approvedBy, date, VoucherType.GENERAL, summary, List.of(), null, null);
  }
}
