package org.unionledger.testing;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.unionledger.command.Fingerprint;
import org.unionledger.command.LedgerCommand;

/** Fingerprints of commands without JSON: the text of each component of the record. */
final class TestFingerprints {
  private TestFingerprints() {}

  static Fingerprint of(LedgerCommand command) {
    Map<String, String> content = new LinkedHashMap<>();
    content.put("command", command.getClass().getSimpleName());
    for (RecordComponent component : command.getClass().getRecordComponents()) {
      try {
        content.put(component.getName(), String.valueOf(component.getAccessor().invoke(command)));
      } catch (ReflectiveOperationException unreadable) {
        throw new LinkageError(component.toString(), unreadable);
      }
    }
    return Fingerprint.of(content);
  }
}
