package org.unionledger.voucher;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.identity.Actor;

/**
 * What every voucher says beside its postings (会计基础工作规范 art. 51(1)).
 *
 * @param approvedBy who approved it; not who prepared it (会计法 art. 25, 35)
 * @param preparation what was said when it was prepared
 */
public record Particulars(Actor approvedBy, Preparation preparation) {
  /** The greatest number of attachments of one voucher. */
  public static final int MOST_ATTACHMENTS = 200;

  /**
   * Particulars of a general voucher without attachments.
   *
   * @param approvedBy who approved it
   * @param date the effective date
   * @param summary what happened
   * @return the particulars
   */
  public static Particulars of(Actor approvedBy, LocalDate date, String summary) {
    return new Particulars(approvedBy, Preparation.of(date, summary));
  }

  /**
   * When the voucher counts.
   *
   * @return the effective date (记账日期)
   */
  public LocalDate date() {
    return preparation.date();
  }

  /**
   * In which series it is numbered.
   *
   * @return the voucher's type
   */
  public VoucherType type() {
    return preparation.type();
  }

  /**
   * What happened.
   *
   * @return the summary (摘要)
   */
  public String summary() {
    return preparation.summary();
  }

  /**
   * The original documents.
   *
   * @return their names and digests
   */
  public List<Attachment> attachments() {
    return preparation.attachments();
  }

  /**
   * An approval that is filed elsewhere (会计基础工作规范 art. 48(7)).
   *
   * @return issuing body, date and number, or null
   */
  public @Nullable String approvalReference() {
    return preparation.approvalReference();
  }

  /**
   * When it was prepared.
   *
   * @return the moment, or null if the host does not keep that
   */
  public @Nullable Instant preparedAt() {
    return preparation.preparedAt();
  }

  /**
   * Who else signed it.
   *
   * @return checker, handler, cashier and custodian, as far as they are named
   */
  public Signatures signatures() {
    return preparation.signatures();
  }
}
