package org.unionledger.examples.cli;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import org.unionledger.LedgerOptions;
import org.unionledger.UnionLedger;
import org.unionledger.examples.cli.apply.AllOrNothing;
import org.unionledger.examples.cli.apply.JsonOutcomes;
import org.unionledger.examples.cli.apply.LineByLine;
import org.unionledger.examples.cli.apply.OutcomeWriter;
import org.unionledger.examples.cli.apply.PlainOutcomes;
import org.unionledger.examples.cli.apply.Previewing;
import org.unionledger.examples.cli.console.Console;
import org.unionledger.examples.cli.console.ExitStatus;
import org.unionledger.examples.cli.console.FailedException;
import org.unionledger.examples.cli.console.Message;
import org.unionledger.examples.cli.console.Progress;
import org.unionledger.journal.Journal;
import org.unionledger.projections.blocks.PostingBlocks;
import org.unionledger.projections.preview.FigurePreview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ledger apply}: records the commands of a file or of standard input. */
@Command(name = "apply")
final class ApplyCommand implements Callable<Integer> {

  private static final String STANDARD_INPUT = "-";

  private final Console console;
  private final CommonOptions common;

  @Parameters(index = "0", paramLabel = "FILE|-", descriptionKey = "file")
  private String file = STANDARD_INPUT;

  @Option(names = "--json", order = 1)
  private boolean json;

  @Option(names = "--atomic", order = 2)
  private boolean atomic;

  @Option(names = "--preview", order = 3)
  private boolean preview;

  ApplyCommand(Console console, CommonOptions common) {
    this.console = console;
    this.common = common;
  }

  @Override
  public Integer call() throws IOException, FailedException {
    OutcomeWriter answers = json ? new JsonOutcomes(console) : new PlainOutcomes(console);
    LedgerOptions options = LedgerOptions.defaults().withClock(console.clock());
    try (InputStream input = input();
        Journal journal = journal();
        UnionLedger ledger = UnionLedger.on(journal, options)) {
      if (preview) {
        new Previewing(ledger, FigurePreview.of(journal), answers, console).run(input, atomic);
      } else {
        apply(ledger, input, answers);
        PostingBlocks.of(journal).seal(position -> {});
      }
    } catch (IOException | RuntimeException failure) {
      if (console.isReaderGone(failure)) {
        return ExitStatus.REFUSED;
      }
      throw failure;
    }
    console.note(
        preview ? Message.PREVIEWED : Message.APPLIED,
        answers.recorded(),
        answers.alreadyRecorded(),
        answers.refused());
    return answers.refused() == 0 ? ExitStatus.DONE : ExitStatus.REFUSED;
  }

  /** A preview creates no ledger. */
  private Journal journal() throws FailedException {
    LedgerPlace place = common.ledger();
    if (preview && place.isAbsent()) {
      throw console.failed(Message.NO_LEDGER, place);
    }
    return place.open();
  }

  private void apply(UnionLedger ledger, InputStream input, OutcomeWriter answers)
      throws IOException, FailedException {
    if (atomic) {
      new AllOrNothing(ledger, answers, console).run(input);
      return;
    }
    long size = file.equals(STANDARD_INPUT) ? 0 : new File(file).length();
    try (Progress progress = console.progressWhileAnswering()) {
      new LineByLine(ledger, input, answers, console, done -> progress.show(done, size)).run();
    } catch (IOException | RuntimeException failure) {
      if (!console.isReaderGone(failure)) {
        console.note(Message.STOPPED);
      }
      throw failure;
    }
  }

  /** Opened before the ledger is, so that a misspelt file creates no ledger. */
  private InputStream input() throws FailedException {
    if (file.equals(STANDARD_INPUT)) {
      return console.input();
    }
    if (new File(file).isDirectory()) {
      throw console.failed(Message.INPUT_IS_FOLDER, file);
    }
    try {
      return new FileInputStream(file);
    } catch (FileNotFoundException missing) {
      throw console.failed(Message.NO_INPUT, file);
    }
  }
}
