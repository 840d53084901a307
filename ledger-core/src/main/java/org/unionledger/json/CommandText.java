package org.unionledger.json;

import java.util.List;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.MovementCommand;
import org.unionledger.voucher.Attachment;
import org.unionledger.voucher.Particulars;
import org.unionledger.voucher.Preparation;
import org.unionledger.voucher.Signatures;

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
    return voucher(particulars.preparation());
  }

  /** Writes date, type and summary of a voucher. */
  CommandText voucher(Preparation preparation) {
    text("date", preparation.date());
    text("type", preparation.type());
    text("summary", preparation.summary());
    return this;
  }

  /** Writes the evidence that a voucher refers to, and who signed it. */
  CommandText evidence(Particulars particulars) {
    return evidence(particulars.preparation());
  }

  /** Writes the evidence that a voucher refers to, and who signed it. */
  CommandText evidence(Preparation preparation) {
    attachments(preparation.attachments());
    text("approvalRef", preparation.approvalReference());
    text("preparedAt", preparation.preparedAt());
    Signatures signatures = preparation.signatures();
    text("checkedBy", signatures.checkedBy());
    text("handledBy", signatures.handledBy());
    text("cashier", signatures.cashier());
    text("custodian", signatures.custodian());
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
