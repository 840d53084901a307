package org.unionledger.event;

import org.jspecify.annotations.Nullable;
import org.unionledger.fund.Draw;
import org.unionledger.identity.PartyId;
import org.unionledger.voucher.Voucher;

/**
 * A movement was posted by a prescribed template (财会〔2021〕7号 附录1).
 *
 * @param voucher the accounting document
 * @param template the name of the {@link org.unionledger.template.PostingTemplate}
 * @param party who is on the other side, or null
 * @param purpose which purpose of the funds it served, or null
 * @param draw what it took from a hold, or null
 */
public record TemplatePosted(
    Voucher voucher,
    String template,
    @Nullable PartyId party,
    @Nullable String purpose,
    @Nullable Draw draw)
    implements Movement {
  /**
   * A movement by a template that took nothing from a hold.
   *
   * @param voucher the accounting document
   * @param template the name of the {@link org.unionledger.template.PostingTemplate}
   * @param party who is on the other side, or null
   * @param purpose which purpose of the funds it served, or null
   */
  public TemplatePosted(
      Voucher voucher, String template, @Nullable PartyId party, @Nullable String purpose) {
    this(voucher, template, party, purpose, null);
  }
}
