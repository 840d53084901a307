package org.unionledger.examples.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unionledger.UnionLedger;
import org.unionledger.command.CarryForward;
import org.unionledger.command.LedgerCommand;
import org.unionledger.examples.ProgrammeOutput;
import org.unionledger.examples.story.StoryProgramme;
import org.unionledger.examples.text.Language;
import org.unionledger.examples.yearend.YearEndCommands;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.json.CommandJson;
import org.unionledger.projections.yearend.YearEndQuery;

/** The end of the year that was worked by hand is the one that is planned. */
class YearEndOfThreeUnionsTest {
  @TempDir private Path folder;

  @Test
  void theCommandsOfTheYearsEndAreThoseThatArePlanned() {
    List<LedgerCommand> commands = YearLedger.commands();
    int end = 0;
    while (!(commands.get(end) instanceof CarryForward)) {
      end++;
    }
    List<LedgerCommand> planned = new ArrayList<>();
    try (UnionLedger ledger = YearLedger.of(folder, commands.subList(0, end))) {
      for (String book : List.of("qinghe", "school", "works")) {
        Set<String> surplus = book.equals("school") ? Set.of("care") : Set.of();
        planned.addAll(
            YearEndCommands.needed(
                ledger.journal(),
                new YearEndQuery(new BookId(book), 2023, surplus),
                new Actor(book + ":clerk"),
                new Actor(book + ":head")));
      }
    }

    assertThat(planned.stream().map(YearEndOfThreeUnionsTest::withoutId))
        .containsExactlyElementsOf(
            commands.subList(end, commands.size()).stream()
                .map(YearEndOfThreeUnionsTest::withoutId)
                .toList());
  }

  private static String withoutId(LedgerCommand command) {
    return CommandJson.write(command).replaceFirst("\"id\":\"[^\"]*\",", "");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theStoryComesOutAsItIsTold(Language language) {
    List<String> lines = new ArrayList<>();
    try (UnionLedger ledger = UnionLedger.open(folder.resolve(language.tag() + ".ledger"))) {
      boolean right =
          StoryProgramme.of("year").run(ledger, new ProgrammeOutput(language, lines::add));
      assertThat(right).as("%s", lines).isTrue();
    }
    assertThat(lines).noneMatch(line -> line.contains("✗"));
  }
}
