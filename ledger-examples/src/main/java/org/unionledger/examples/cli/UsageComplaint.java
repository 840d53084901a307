package org.unionledger.examples.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unionledger.examples.cli.Values.WrongValueException;
import org.unionledger.examples.cli.console.Console;
import org.unionledger.examples.cli.console.Message;
import org.unionledger.identity.Texts;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Puts a wrong command line into one line that says what would have been right. */
final class UsageComplaint {

  private final Console console;
  private final CommandLine command;

  private UsageComplaint(Console console, CommandLine command) {
    this.console = console;
    this.command = command;
  }

  /**
   * What is wrong and what would be right.
   *
   * @param failure what picocli found
   * @param console knows the language
   * @return one line
   */
  static String of(ParameterException failure, Console console) {
    UsageComplaint complaint = new UsageComplaint(console, failure.getCommandLine());
    return switch (failure) {
      case UnmatchedArgumentException unmatched -> complaint.unmatched(unmatched);
      case MissingParameterException missing -> complaint.missing(missing.getMissing());
      case OverwrittenOptionException twice ->
          console.words(Message.GIVEN_TWICE, nameOf(twice.getOverwritten()));
      default ->
          failure.getCause() instanceof WrongValueException wrong
              ? console.words(
                  wrong.complaint(), nameOf(failure.getArgSpec()), Texts.shown(wrong.value()))
              : console.words(
                  Message.WRONG_USAGE, String.valueOf(failure.getMessage()), complaint.synopsis());
    };
  }

  /** The names of the commands below a command, for a sentence. */
  static String namesBelow(CommandLine command) {
    return command.getSubcommands().values().stream()
        .distinct()
        .filter(below -> !below.getCommandSpec().usageMessage().hidden())
        .map(CommandLine::getCommandName)
        .collect(Collectors.joining(", "));
  }

  private String unmatched(UnmatchedArgumentException failure) {
    String argument = failure.getUnmatched().getFirst();
    String shown = Texts.shown(argument);
    boolean option = argument.startsWith("-") && argument.length() > 1;
    if (option) {
      return console.words(Message.UNKNOWN_OPTION, shown, optionNames());
    }
    return command.getSubcommands().isEmpty()
        ? console.words(Message.TOO_MANY_ARGUMENTS, shown, synopsis())
        : console.words(Message.UNKNOWN_COMMAND, shown, namesBelow(command));
  }

  private String missing(List<ArgSpec> missing) {
    return missing.stream().findFirst().orElse(null) instanceof OptionSpec option
        ? console.words(Message.VALUE_MISSING, option.longestName(), option.paramLabel())
        : console.words(Message.ARGUMENT_MISSING, labels(missing), synopsis());
  }

  private static String labels(List<ArgSpec> missing) {
    return missing.stream().map(UsageComplaint::nameOf).collect(Collectors.joining(", "));
  }

  private static String nameOf(ArgSpec argument) {
    return switch (argument) {
      case OptionSpec option -> option.longestName();
      case PositionalParamSpec parameter -> parameter.paramLabel();
      default -> argument.paramLabel();
    };
  }

  private String optionNames() {
    return command.getCommandSpec().options().stream()
        .filter(option -> !option.hidden())
        .flatMap(option -> Stream.of(option.longestName()))
        .collect(Collectors.joining(", "));
  }

  private String synopsis() {
    return command.getHelp().synopsis(0).strip().replaceAll("\\s+", " ");
  }
}
