package org.unionledger.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unionledger.LedgerOptions;
import org.unionledger.UnionLedger;
import org.unionledger.examples.Programme;
import org.unionledger.examples.ProgrammeOutput;
import org.unionledger.examples.cli.answer.BalancesAnswer;
import org.unionledger.examples.cli.answer.ReplayAnswer;
import org.unionledger.examples.cli.console.Console;
import org.unionledger.examples.cli.console.ExitStatus;
import org.unionledger.examples.cli.console.FailedException;
import org.unionledger.examples.cli.console.Message;
import org.unionledger.examples.dongcheng.DongchengProgramme;
import org.unionledger.examples.story.StoryProgramme;
import org.unionledger.examples.text.Figures;
import org.unionledger.journal.Journal;
import org.unionledger.projections.FoldedLedger;
import org.unionledger.projections.LedgerViews;
import org.unionledger.projections.query.Selection;
import org.unionledger.projections.replay.ReplayResult;
import org.unionledger.projections.replay.Replayed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ledger demo}: runs a programme on a new ledger, replays it from zero and compares. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

  private static final List<Programme> PROGRAMMES =
      List.of(
          new DongchengProgramme(),
          StoryProgramme.of("etown"),
          StoryProgramme.of("zhongguancun"),
          StoryProgramme.of("beijing"),
          StoryProgramme.of("year"));

  /** Stands for every programme, each on a ledger of its own. */
  private static final String ALL = "all";

  private final Console console;
  private final CommonOptions common;

  @Parameters(index = "0", arity = "0..1", paramLabel = "PROGRAMME", descriptionKey = "programme")
  private String name = PROGRAMMES.getFirst().name();

  DemoCommand(Console console, CommonOptions common) {
    this.console = console;
    this.common = common;
  }

  @Override
  public Integer call() throws IOException, FailedException, WrongUsageException {
    List<Programme> programmes = programmes();
    if (!common.isLedgerNamed()) {
      int worst = ExitStatus.DONE;
      for (Programme programme : programmes) {
        worst = Math.max(worst, runAndForget(programme));
      }
      return worst;
    }
    if (programmes.size() > 1) {
      throw new WrongUsageException(console.words(Message.DEMO_ALL_KEEPS_NONE));
    }
    LedgerPlace place = common.ledger();
    if (!isNew(place)) {
      throw console.failed(Message.DEMO_NEEDS_NEW_LEDGER, place);
    }
    int status = run(programmes.getFirst(), place);
    console.note(Message.DEMO_KEPT, place);
    return status;
  }

  private int runAndForget(Programme programme) throws IOException, FailedException {
    Path folder = Files.createTempDirectory("union-ledger-demo-");
    try {
      return run(programme, new LedgerPlace.File(folder.resolve("demo.ledger")));
    } finally {
      remove(folder);
    }
  }

  /** A file must not be there at all; a schema may be there, but nothing recorded in it. */
  private static boolean isNew(LedgerPlace place) {
    return switch (place) {
      case LedgerPlace.File file -> file.isAbsent();
      case LedgerPlace.Database database -> {
        try (Journal journal = database.open()) {
          yield journal.head() == 0;
        }
      }
    };
  }

  private List<Programme> programmes() throws WrongUsageException {
    List<Programme> chosen =
        PROGRAMMES.stream()
            .filter(programme -> name.equals(ALL) || programme.name().equals(name))
            .toList();
    if (chosen.isEmpty()) {
      String known =
          Stream.concat(PROGRAMMES.stream().map(Programme::name), Stream.of(ALL))
              .collect(Collectors.joining(", "));
      throw new WrongUsageException(console.words(Message.UNKNOWN_PROGRAMME, name, known));
    }
    return chosen;
  }

  private int run(Programme programme, LedgerPlace place) throws IOException, FailedException {
    boolean right;
    String recorded;
    console.note(Message.DEMO_RUNS, programme.name());
    try (UnionLedger ledger = UnionLedger.on(place.open(), options())) {
      right = programme.run(ledger, new ProgrammeOutput(console.language(), this::tell));
      recorded = BalancesAnswer.sha256(LedgerViews.over(ledger.journal()).balances(Selection.ALL));
    }
    try (LedgerReading reading = LedgerReading.open(place, console)) {
      Replayed<FoldedLedger> rebuilt = reading.rebuilt(null, false);
      ReplayResult result = rebuilt.result();
      String replayed = BalancesAnswer.sha256(rebuilt.projection().balances(Selection.ALL));
      boolean same = replayed.equals(recorded);
      console.answer("");
      console.answer(
          same ? Message.DEMO_SAME : Message.DEMO_DIFFERS,
          Figures.of(result.events()),
          recorded,
          replayed);
      console.note(
          Message.REPLAYED_IN,
          ReplayAnswer.seconds(result.elapsed()),
          Figures.of(result.eventsPerSecond()),
          Figures.of(result.postingsPerSecond()));
      return right && same ? ExitStatus.DONE : ExitStatus.REFUSED;
    }
  }

  private LedgerOptions options() {
    return LedgerOptions.defaults().withClock(console.clock());
  }

  private void tell(String line) {
    try {
      console.answer(line);
    } catch (IOException notTaken) {
      throw new UncheckedIOException(notTaken);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
