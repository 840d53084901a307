package org.unionledger.json;

import org.unionledger.command.LedgerCommand;
import org.unionledger.command.MovementCommand;
import org.unionledger.voucher.Attachment;
import org.unionledger.voucher.Particulars;

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
    text("date", particulars.date());
    text("type", particulars.type());
    text("summary", particulars.summary());
    return this;
  }

  /** Writes the evidence that a voucher refers to. */
  CommandText evidence(Particulars particulars) {
    objects(
        "attachments", particulars.attachments().stream().map(CommandText::attachment).toList());
    text("approvalRef", particulars.approvalReference());
    text("preparedAt", particulars.preparedAt());
    return this;
  }

  private static JsonText attachment(Attachment attachment) {
    return new JsonText().text("sha256", attachment.sha256()).text("name", attachment.name());
  }
}
