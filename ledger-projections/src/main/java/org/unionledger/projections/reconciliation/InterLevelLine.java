package org.unionledger.projections.reconciliation;

import java.util.List;
import org.unionledger.identity.BookId;
import org.unionledger.money.Amount;

/**
 * What one union sent another, and what that one has.
 *
 * @param sender the book of the union that gave or owes
 * @param receiver the book of the union that got or claims
 * @param key the two accounts
 * @param sent what the sender's books say
 * @param received what the receiver's books say
 * @param binding whether both have to agree on the day that is asked for
 * @param openSent if they differ and have to agree, the sender's postings that nothing of the
 *     receiver answers, by date and position; otherwise empty
 * @param openReceived the same of the receiver
 */
public record InterLevelLine(
    BookId sender,
    BookId receiver,
    InterLevelKey key,
    Amount sent,
    Amount received,
    boolean binding,
    List<InterLevelPosting> openSent,
    List<InterLevelPosting> openReceived) {
  /** Copies the lists. */
  public InterLevelLine {
    openSent = List.copyOf(openSent);
    openReceived = List.copyOf(openReceived);
  }

  /**
   * What was sent and not received.
   *
   * @return sent less received; below zero if more was received than sent
   */
  public Amount difference() {
    return sent.minus(received);
  }

  /**
   * Whether both have to agree, and do not.
   *
   * @return true if somebody has to find out why
   */
  public boolean differs() {
    return binding && !sent.equals(received);
  }

  InterLevelLine with(List<InterLevelPosting> ofSender, List<InterLevelPosting> ofReceiver) {
    return new InterLevelLine(sender, receiver, key, sent, received, binding, ofSender, ofReceiver);
  }
}
