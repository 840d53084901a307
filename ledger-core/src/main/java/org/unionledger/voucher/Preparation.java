package org.unionledger.voucher;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.fund.Window;
import org.unionledger.identity.Actor;
import org.unionledger.identity.Texts;

/**
 * What is said of a voucher when it is prepared (制单), beside its lines: {@link Particulars} that
 * nobody has approved yet.
 *
 * @param date the effective date (记账日期)
 * @param type the voucher's type
 * @param summary what happened (摘要), one line without personal data
 * @param attachments the original documents
 * @param approvalReference issuing body, date and number of an approval filed elsewhere, or null
 *     (会计基础工作规范 art. 48(7))
 * @param preparedAt when it was prepared, if the host keeps that
 * @param signatures who else signed it
 */
public record Preparation(
    LocalDate date,
    VoucherType type,
    String summary,
    List<Attachment> attachments,
    @Nullable String approvalReference,
    @Nullable Instant preparedAt,
    Signatures signatures) {
  /** Checks the date and the texts. */
  public Preparation {
    attachments = Attachment.copyOf(attachments);
    Window.requireKnown("date", date);
    Texts.line("summary", summary);
    if (approvalReference != null) {
      Texts.line("approvalRef", approvalReference);
    }
  }

  /**
   * Preparation of a general voucher without attachments.
   *
   * @param date the effective date
   * @param summary what happened
   * @return the preparation
   */
  public static Preparation of(LocalDate date, String summary) {
    return new Preparation(
        date, VoucherType.GENERAL, summary, List.of(), null, null, Signatures.NONE);
  }

  /**
   * This preparation in another series.
   *
   * @param other the voucher's type
   * @return a new preparation
   */
  public Preparation ofType(VoucherType other) {
    return new Preparation(
        date, other, summary, attachments, approvalReference, preparedAt, signatures);
  }

  /**
   * The particulars of the voucher that this becomes.
   *
   * @param approver who approves it; not who prepared it (会计法 art. 25, 35)
   * @return the particulars
   */
  public Particulars approvedBy(Actor approver) {
    return new Particulars(approver, this);
  }
}
