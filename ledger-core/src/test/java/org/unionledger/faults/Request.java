package org.unionledger.faults;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.unionledger.UnionLedger;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.Outcome;
import org.unionledger.json.CommandJson;
import org.unionledger.json.MalformedCommandException;

/**
 * What a node is asked with one call.
 *
 * @param number its name in a run
 * @param way which call it is
 * @param commands what is asked
 */
record Request(int number, Way way, List<LedgerCommand> commands) {

  /** A call of the front door. */
  enum Way {
    ALONE,
    TOGETHER,
    ATOMICALLY
  }

  List<Outcome> on(UnionLedger ledger) {
    return switch (way) {
      case ALONE -> List.of(ledger.record(commands.getFirst()));
      case TOGETHER -> ledger.recordAll(commands);
      case ATOMICALLY -> ledger.recordAtomically(commands);
    };
  }

  /** As a line without its end; JSON has no tabs. */
  String line() {
    return commands.stream()
        .map(CommandJson::write)
        .collect(Collectors.joining("\t", number + "\t" + way + "\t", ""));
  }

  /**
   * A limit in another unit than its fund's can be made in Java, to be refused, but not written.
   */
  static boolean canBeAsked(LedgerCommand command) {
    return command(CommandJson.write(command)).equals(command);
  }

  static Request parse(String line) {
    String[] parts = line.split("\t", -1);
    return new Request(
        Integer.parseInt(parts[0]),
        Way.valueOf(parts[1]),
        Arrays.stream(parts).skip(2).map(Request::command).toList());
  }

  private static LedgerCommand command(String json) {
    try {
      return CommandJson.read(json);
    } catch (MalformedCommandException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
