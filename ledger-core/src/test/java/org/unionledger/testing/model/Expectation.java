package org.unionledger.testing.model;

import org.jspecify.annotations.Nullable;
import org.unionledger.command.Outcome;

/** What must become of a command, in terms that an {@link Outcome} can be compared in. */
public sealed interface Expectation {

  /** It is recorded, at this position and under this number. */
  record Recorded(long position, @Nullable String voucher) implements Expectation {}

  /** It was recorded before, at this position and under this number. */
  record AlreadyRecorded(long position, @Nullable String voucher) implements Expectation {}

  /** It is refused for this reason. */
  record Refused(String reason) implements Expectation {}

  /** An outcome in the same terms. */
  static Expectation of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Recorded recorded -> new Recorded(recorded.position(), text(recorded.voucher()));
      case Outcome.AlreadyRecorded before ->
          new AlreadyRecorded(before.position(), text(before.voucher()));
      case Outcome.Refused refused -> new Refused(refused.refusal().reason());
    };
  }

  private static @Nullable String text(@Nullable Object number) {
    return number == null ? null : number.toString();
  }
}
