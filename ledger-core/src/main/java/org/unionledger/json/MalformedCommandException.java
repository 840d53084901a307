package org.unionledger.json;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionledger.identity.CommandId;
import org.unionledger.refusal.CommandRefusal.MalformedCommand;
import org.unionledger.refusal.Explanation;

/** A line that is not a command. Whoever reads foreign lines answers it with its refusal. */
public final class MalformedCommandException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient MalformedCommand refusal;
  private final transient @Nullable CommandId id;

  /**
   * Says why a line is not a command.
   *
   * @param refusal where and why
   * @param id the identifier of the command, or null if it could not be read
   */
  MalformedCommandException(MalformedCommand refusal, @Nullable CommandId id) {
    super(Explanation.of(refusal, Locale.ENGLISH));
    this.refusal = refusal;
    this.id = id;
  }

  /**
   * Where and why.
   *
   * @return the refusal
   */
  public MalformedCommand refusal() {
    return refusal;
  }

  /**
   * The identifier of the command.
   *
   * @return the identifier, or nothing if it could not be read
   */
  public Optional<CommandId> id() {
    return Optional.ofNullable(id);
  }
}
