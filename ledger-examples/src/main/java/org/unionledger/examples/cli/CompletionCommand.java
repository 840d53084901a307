package org.unionledger.examples.cli;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unionledger.examples.cli.console.Console;
import org.unionledger.examples.cli.console.ExitStatus;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ledger generate-completion}: a script that completes commands and options in a shell. */
@Command(name = "generate-completion")
final class CompletionCommand implements Callable<Integer> {

  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    CommandLine ledger = Objects.requireNonNull(spec).root().commandLine();
    console.answer(AutoComplete.bash(ledger.getCommandName(), ledger).stripTrailing());
    return ExitStatus.DONE;
  }
}
