package org.unionledger.examples.story;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.unionledger.UnionLedger;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.MovementCommand;
import org.unionledger.command.Outcome;
import org.unionledger.examples.Programme;
import org.unionledger.examples.ProgrammeOutput;
import org.unionledger.projections.LedgerViews;
import org.unionledger.refusal.Explanation;

/** Records a story chapter by chapter, and tells what came of it. */
public final class StoryProgramme implements Programme {
  private final String name;

  private StoryProgramme(String name) {
    this.name = name;
  }

  /**
   * A programme that is told by a text.
   *
   * @param name one of the stories beside this class, e.g. {@code etown}
   * @return the programme
   */
  public static StoryProgramme of(String name) {
    return new StoryProgramme(name);
  }

  Story story() {
    return StoryReader.read(name);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Stream<LedgerCommand> commands() {
    return story().steps().map(StoryStep::command);
  }

  @Override
  public boolean run(UnionLedger ledger, ProgrammeOutput output) {
    Story story = story();
    output.heading(story.title().chinese(), story.title().english());
    boolean right = true;
    for (Chapter chapter : story.chapters()) {
      right &= tell(chapter, ledger, output);
    }
    return right;
  }

  private static boolean tell(Chapter chapter, UnionLedger ledger, ProgrammeOutput output) {
    output.lines().accept("");
    output.lines().accept(chapter.id() + "  " + chapter.title().in(output.language()));
    say("", chapter.said(), output);
    say(output.language().choose("假设：", "Assumed: "), chapter.assumed(), output);
    say(output.language().choose("不记账：", "Not posted: "), chapter.unposted(), output);
    boolean right = true;
    for (StoryStep step : chapter.steps()) {
      Outcome outcome = ledger.record(step.command());
      right &= step.cameTrue(outcome);
      String mark = step.cameTrue(outcome) ? "    " : "  ✗ ";
      line(step, outcome, output).forEach(line -> output.lines().accept(mark + line));
    }
    Answers answers = new Answers(LedgerViews.over(ledger.journal()));
    for (StoryCheck check : chapter.checks()) {
      boolean holds = answers.holds(check);
      right &= holds;
      output
          .lines()
          .accept(
              "  %s %s: %s"
                  .formatted(
                      holds ? "✓" : "✗",
                      check.what().in(output.language()),
                      answers.to(check.question()).toPlainString()));
    }
    return right;
  }

  private static void say(String before, List<Words> all, ProgrammeOutput output) {
    all.forEach(words -> output.lines().accept("  " + before + words.in(output.language())));
  }

  private static List<String> line(StoryStep step, Outcome outcome, ProgrammeOutput output) {
    List<String> lines = new ArrayList<>();
    String command = step.command().getClass().getSimpleName();
    switch (outcome) {
      case Outcome.Recorded recorded when recorded.voucher() != null ->
          lines.add("%s  %s%s".formatted(recorded.voucher(), command, summary(step)));
      case Outcome.Recorded _ -> {}
      case Outcome.AlreadyRecorded before -> lines.add("= " + before.position());
      case Outcome.Refused refused ->
          lines.add(
              "%s  %s: %s"
                  .formatted(
                      output.language().choose("拒绝", "refused"),
                      command,
                      Explanation.of(refused.refusal(), output.language().locale())));
    }
    return lines;
  }

  /** What a voucher is about, in the words of whoever prepared it. */
  private static String summary(StoryStep step) {
    return step.command() instanceof MovementCommand movement
        ? ": " + movement.particulars().summary()
        : "";
  }
}
