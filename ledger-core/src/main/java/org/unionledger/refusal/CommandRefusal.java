package org.unionledger.refusal;

import org.unionledger.identity.Actor;
import org.unionledger.identity.CommandId;
import org.unionledger.voucher.VoucherRole;

/** What is wrong with a command whatever it asks for. */
public sealed interface CommandRefusal extends Refusal {

  /**
   * The text is not a command: not JSON, an unknown or missing field, a value out of its form.
   *
   * @param column where in the line, beginning at 1
   * @param field the path of the field, or empty if the text is no JSON object
   * @param problem what is wrong and what would be right
   */
  record MalformedCommand(int column, String field, String problem) implements CommandRefusal {}

  /**
   * The identifier was used before, for a command with other content.
   *
   * @param id the identifier
   * @param field the first field that differs
   * @param position where the first command stands in the journal; 0 if it stands in the same
   *     all-or-nothing group, of which nothing is recorded
   */
  record CommandIdReused(CommandId id, String field, long position) implements CommandRefusal {}

  /**
   * A text looks like an identity number, a bank card or a mobile telephone number.
   *
   * @param field which text
   * @param kind what it looks like: IDENTITY_NUMBER, BANK_CARD or MOBILE_NUMBER
   */
  record PersonalData(String field, String kind) implements CommandRefusal {}

  /**
   * Whoever prepared a voucher also approves it (会计法 art. 25, 35).
   *
   * @param actor who does both
   */
  record PreparerApproves(Actor actor) implements CommandRefusal {}

  /**
   * Somebody signed a voucher in two roles that are kept apart (会计法 art. 25(1), 35).
   *
   * @param actor who did
   * @param role one role
   * @param otherRole the other role
   */
  record RolesNotSeparate(Actor actor, VoucherRole role, VoucherRole otherRole)
      implements CommandRefusal {}

  /**
   * Another command of an all-or-nothing file was refused.
   *
   * @param id the first command that was refused
   * @param because the reason of its refusal
   */
  record NotAppliedAtomically(CommandId id, String because) implements CommandRefusal {}
}
