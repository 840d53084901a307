package org.unionledger.command;

import org.unionledger.identity.Actor;
import org.unionledger.identity.CommandId;
import org.unionledger.voucher.Particulars;

/**
 * Reverses a movement of the same year by a red-letter copy (红字冲销, 会计基础工作规范 art. 51(5)).
 *
 * @param id the caller's identifier
 * @param by who prepared it
 * @param movement the command that became the movement
 * @param particulars date, approval, summary and attachments of the red voucher; its type is that
 *     of the reversed one
 */
public record Reverse(CommandId id, Actor by, CommandId movement, Particulars particulars)
    implements MovementCommand {}
