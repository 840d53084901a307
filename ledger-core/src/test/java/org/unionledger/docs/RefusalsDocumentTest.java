package org.unionledger.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionledger.command.LedgerCommand;
import org.unionledger.json.Families;
import org.unionledger.refusal.Refusal;

/** docs/refusals.md is what the refusals say of themselves. */
class RefusalsDocumentTest {

  static Stream<Class<?>> families() {
    return Arrays.stream(Refusal.class.getPermittedSubclasses());
  }

  @Test
  void theCommittedPageIsTheGeneratedOne() throws IOException {
    if ("write".equals(System.getProperty("ledger.docs"))) {
      RefusalsDocument.write();
    }
    assertThat(Files.readString(RefusalsDocument.FILE))
        .as("generate it with -Dledger.docs=write, and commit it")
        .isEqualTo(RefusalsDocument.generate());
  }

  @ParameterizedTest
  @MethodSource("families")
  void everyRefusalAndAllOfItsDataHaveAMeaning(Class<?> family) throws IOException {
    RefusalSource source = RefusalSource.of(family);
    assertThat(source.meaning()).isNotBlank();
    for (Class<?> refusal : Families.recordsOf(family)) {
      List<String> components =
          Arrays.stream(refusal.getRecordComponents()).map(RecordComponent::getName).toList();
      assertThat(source.meaningOf(refusal.getSimpleName()))
          .as("%s", refusal)
          .isNotBlank()
          .doesNotContain("*/");
      assertThat(source.dataOf(refusal.getSimpleName()))
          .as("%s", refusal)
          .containsOnlyKeys(components);
    }
  }

  @Test
  void theOrderNamesEveryCommandAndEveryReason() {
    List<String> reasons =
        Families.recordsOf(Refusal.class).stream().map(Refusal::reasonOf).toList();
    List<String> commands =
        Families.recordsOf(LedgerCommand.class).stream().map(Class::getSimpleName).toList();
    assertThat(RefusalOrder.commands()).containsOnlyKeys(commands);
    Set<String> named = new TreeSet<>(Set.of("NOT_APPLIED_ATOMICALLY"));
    commands.forEach(command -> named.addAll(RefusalOrder.of(command)));
    assertThat(named).containsExactlyInAnyOrderElementsOf(reasons);
  }
}
