package org.unionledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.command.LedgerCommand;
import org.unionledger.json.Families;
import org.unionledger.refusal.Refusal;
import org.unionledger.testing.InMemoryLedger;
import org.unionledger.testing.LedgerUnderTest;
import org.unionledger.testing.SqliteLedger;
import org.unionledger.testing.script.Script;
import org.unionledger.testing.script.ScriptRun;
import org.unionledger.testing.script.Scripts;

/** Every script comes out as it says: on the rules alone, and through the whole stack. */
class ScriptsTest {
  private static final List<Script> SCRIPTS = Scripts.all();

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> on_the_rules_alone() {
    return SCRIPTS.stream()
        .map(script -> DynamicTest.dynamicTest(script.name(), () -> run(script)));
  }

  private static void run(Script script) {
    try (LedgerUnderTest ledger = new InMemoryLedger()) {
      ScriptRun.on(ledger, script);
    }
  }

  @TestFactory
  Stream<DynamicTest> through_the_whole_stack() {
    return SCRIPTS.stream()
        .map(script -> DynamicTest.dynamicTest(script.name(), () -> runOnSqlite(script)));
  }

  private void runOnSqlite(Script script) {
    Path file = folder.resolve(script.name().replace('/', '-') + ".ledger");
    try (LedgerUnderTest ledger = new SqliteLedger(file)) {
      ScriptRun.on(ledger, script);
    }
  }

  @Test
  void every_reason_of_refusal_has_a_script_of_its_name_that_ends_with_it() {
    List<String> reasons =
        Arrays.stream(Refusal.class.getPermittedSubclasses())
            .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
            .map(Refusal::reasonOf)
            .toList();
    for (String reason : reasons) {
      assertThat(SCRIPTS)
          .filteredOn(script -> script.name().equals("refusals/" + reason))
          .singleElement()
          .satisfies(
              script -> assertThat(script.lines().getLast()).contains("→ REFUSED " + reason));
    }
  }

  @Test
  void every_command_has_a_script_of_its_name() {
    List<String> commands =
        Families.recordsOf(LedgerCommand.class).stream().map(Class::getSimpleName).toList();
    for (String command : commands) {
      assertThat(SCRIPTS)
          .filteredOn(script -> script.name().equals("commands/" + command))
          .singleElement()
          .satisfies(
              script ->
                  assertThat(script.lines())
                      .anyMatch(
                          line ->
                              line.matches("\\S+: +" + command + " .*")
                                  && line.contains("→ RECORDED")));
    }
  }
}
