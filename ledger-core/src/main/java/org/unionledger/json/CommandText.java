package org.unionledger.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.MovementCommand;
import org.unionledger.voucher.Attachment;
import org.unionledger.voucher.Particulars;
import org.unionledger.voucher.VoucherType;

/** One command that is being written, with the fields that more than one command has. */
final class CommandText extends JsonText {

  /** Begins with name, identifier and people. */
  static CommandText of(LedgerCommand command) {
    CommandText text = new CommandText();
    text.text("command", command.getClass().getSimpleName())
        .text("id", command.id())
        .text("by", command.by());
    if (command instanceof MovementCommand movement) {
      text.text("approvedBy", movement.particulars().approvedBy());
    }
    return text;
  }

  /** Writes date, type and summary of a voucher. */
  CommandText voucher(Particulars particulars) {
    return voucher(particulars.date(), particulars.type(), particulars.summary());
  }

  /** Writes date, type and summary of a voucher. */
  CommandText voucher(LocalDate date, VoucherType type, String summary) {
    text("date", date);
    text("type", type);
    text("summary", summary);
    return this;
  }

  /** Writes the evidence that a voucher refers to. */
  CommandText evidence(Particulars particulars) {
    return evidence(
        particulars.attachments(), particulars.approvalReference(), particulars.preparedAt());
  }

  /** Writes the evidence that a voucher refers to. */
  CommandText evidence(
      List<Attachment> attachments,
      @Nullable String approvalReference,
      @Nullable Instant preparedAt) {
    attachments(attachments);
    text("approvalRef", approvalReference);
    text("preparedAt", preparedAt);
    return this;
  }

  /** Writes the documents that a voucher or a statement refers to. */
  CommandText attachments(List<Attachment> attachments) {
    objects("attachments", attachments.stream().map(CommandText::attachment).toList());
    return this;
  }

  private static JsonText attachment(Attachment attachment) {
    return new JsonText().text("sha256", attachment.sha256()).text("name", attachment.name());
  }
}
