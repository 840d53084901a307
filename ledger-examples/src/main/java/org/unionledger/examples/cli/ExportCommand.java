package org.unionledger.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unionledger.examples.cli.console.Console;
import org.unionledger.examples.cli.console.ExitStatus;
import org.unionledger.examples.cli.console.FailedException;
import org.unionledger.examples.cli.console.Message;
import org.unionledger.examples.cli.console.Progress;
import org.unionledger.projections.export.ExportFormat;
import org.unionledger.projections.export.LedgerExport;
import org.unionledger.projections.replay.ReplayResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ledger export}: the whole ledger for tools that are not ours. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

  private final Console console;
  private final CommonOptions common;

  @Parameters(
      index = "0",
      paramLabel = "hledger|beancount|csv",
      descriptionKey = "format",
      converter = Values.Format.class)
  private ExportFormat format = ExportFormat.CSV;

  @Option(names = "--out", paramLabel = "PATH", order = 10, converter = Values.File.class)
  private @Nullable Path out;

  ExportCommand(Console console, CommonOptions common) {
    this.console = console;
    this.common = common;
  }

  @Override
  public Integer call() throws IOException, FailedException {
    try (LedgerReading reading = LedgerReading.open(common.ledger(), console)) {
      if (out == null) {
        write(reading, console.answers());
        return ExitStatus.DONE;
      }
      try (WholeFile file = WholeFile.at(out)) {
        ReplayResult result = write(reading, file.content());
        file.keep();
        console.note(Message.EXPORTED, result.position(), out);
      }
    }
    return ExitStatus.DONE;
  }

  private ReplayResult write(LedgerReading reading, OutputStream target) throws IOException {
    try (Progress progress =
            out == null ? console.progressWhileAnswering() : console.progressBeforeAnswer();
        Writer text = new OutputStreamWriter(target, StandardCharsets.UTF_8)) {
      return LedgerExport.write(format, reading.replay(progress), text);
    }
  }
}
