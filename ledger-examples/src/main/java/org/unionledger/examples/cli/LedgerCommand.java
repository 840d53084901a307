package org.unionledger.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unionledger.examples.cli.console.Console;
import org.unionledger.examples.cli.console.Console.Streams;
import org.unionledger.examples.cli.console.ExitStatus;
import org.unionledger.examples.cli.console.Failures;
import org.unionledger.examples.cli.console.Message;
import org.unionledger.examples.cli.console.StreamKind;
import org.unionledger.examples.cli.console.UsageTexts;
import org.unionledger.examples.text.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ledger}: the command line, and where it starts. */
@Command(name = "ledger", versionProvider = Version.class)
public final class LedgerCommand implements Callable<Integer> {

  private static final int HELP_COLUMNS = 100;

  private final Console console;

  @Mixin private final CommonOptions common = new CommonOptions();

  @SuppressWarnings("unused")
  @Option(names = "--version", order = 93, versionHelp = true)
  private boolean version;

  @Spec private @Nullable CommandSpec spec;

  private LedgerCommand(Console console) {
    this.console = console;
  }

  /**
   * Runs one command line and ends the process with its exit status.
   *
   * @param arguments the command line
   */
  public static void main(String[] arguments) {
    Streams streams =
        new Streams(
            System.in,
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            StreamKind.of(1),
            StreamKind.of(2));
    System.exit(run(streams, System.getenv(), Clock.systemUTC(), arguments));
  }

  /**
   * Runs one command line.
   *
   * @param streams where it reads and writes
   * @param environment its environment variables
   * @param clock tells when commands are recorded
   * @param arguments the command line
   * @return its exit status
   */
  static int run(
      Streams streams, Map<String, String> environment, Clock clock, String... arguments) {
    Language language = LanguageChoice.of(List.of(arguments), environment);
    Console console = new Console(streams, language, clock);
    Failures failures = new Failures(console);
    int status;
    try {
      status = commandLine(console, failures).execute(arguments);
    } catch (Throwable error) {
      status = failures.end(error, "ledger");
    }
    try {
      console.answers().flush();
      return status;
    } catch (IOException notTaken) {
      return Math.max(status, failures.end(notTaken, "ledger"));
    }
  }

  /** The command line with all its commands, in the console's language. */
  static CommandLine commandLine(Console console, Failures failures) {
    LedgerCommand ledger = new LedgerCommand(console);
    CommandLine line = new CommandLine(ledger);
    commands(console, ledger.common).forEach(line::addSubcommand);
    inDeclaredOrder(line);
    line.setResourceBundle(UsageTexts.in(console.language()))
        .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
        .setUsageHelpWidth(HELP_COLUMNS)
        .setExpandAtFiles(false)
        .setOut(new PrintWriter(new OutputStreamWriter(console.answers(), StandardCharsets.UTF_8)))
        .setParameterExceptionHandler(
            (failure, rejected) -> {
              String name = failure.getCommandLine().getCommandSpec().qualifiedName();
              console.complain(name, UsageComplaint.of(failure, console));
              return ExitStatus.WRONG_USAGE;
            })
        .setExecutionExceptionHandler(
            (failure, failed, parsed) -> {
              String name = failed.getCommandSpec().qualifiedName();
              if (failure instanceof WrongUsageException wrong) {
                console.complain(name, String.valueOf(wrong.getMessage()));
                return ExitStatus.WRONG_USAGE;
              }
              return failures.end(failure, name);
            });
    return line;
  }

  private static List<Object> commands(Console console, CommonOptions common) {
    return List.of(
        new ApplyCommand(console, common),
        new BalancesCommand(console, common),
        new FundsCommand(console, common),
        new HoldsCommand(console, common),
        new DraftsCommand(console, common),
        new StockCommand(console, common),
        new DuesCommand(console, common),
        new AssertionsCommand(console, common),
        new ReconcileCommand(console, common),
        new TurnoversCommand(console, common),
        new StatementCommand(console, common),
        new BooksCommand(console, common),
        new PeriodsCommand(console, common),
        new YearEndCommand(console, common),
        new HistoryCommand(console, common),
        new ReplayCommand(console, common),
        new BlocksCommand(console, common),
        new ExportCommand(console, common),
        new VerifyCommand(console, common),
        new CheckpointCommand(console, common),
        new ProveCommand(console, common),
        new CosignCommand(console),
        new BackupCommand(console, common),
        new RestoreCommand(console, common),
        new DemoCommand(console, common),
        new CompletionCommand(console));
  }

  /** Options are listed in the order of their importance, not of the alphabet. */
  private static void inDeclaredOrder(CommandLine line) {
    line.getCommandSpec().usageMessage().sortOptions(false).sortSynopsis(false);
    line.getSubcommands().values().forEach(LedgerCommand::inDeclaredOrder);
  }

  /** Without a command there is nothing to do. */
  @Override
  public Integer call() throws WrongUsageException {
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    throw new WrongUsageException(
        console.words(Message.COMMAND_MISSING, UsageComplaint.namesBelow(line)));
  }
}
