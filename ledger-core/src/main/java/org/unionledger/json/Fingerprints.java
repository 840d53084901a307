package org.unionledger.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.unionledger.command.Fingerprint;
import org.unionledger.command.LedgerCommand;

/** Takes the fingerprints of commands. */
public final class Fingerprints {
  private Fingerprints() {}

  /**
   * The fingerprint of all that a command says but its identifier. It is taken of the canonical
   * JSON, so that spelling does not count: {@code 12.5} and {@code 12.50} are the same content.
   *
   * @param command the command
   * @return equal for commands with equal content
   */
  public static Fingerprint of(LedgerCommand command) {
    Map<String, String> content = new LinkedHashMap<>(CommandJson.text(command).fields());
    content.remove("id");
    return Fingerprint.of(content);
  }
}
