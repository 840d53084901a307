package org.unionledger.benchmarks.replay.rival;

import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * An accounting program that reads the whole export of a ledger and prints all balances, as a
 * process of its own.
 */
public enum AccountingProgram {
  /** hledger. */
  HLEDGER("hledger") {
    @Override
    List<String> arguments(Exports exports) {
      return List.of(
          "-f",
          exports.hledger().toString(),
          "balance",
          "--flat",
          "--no-total",
          "--layout=bare",
          "-O",
          "csv");
    }

    @Override
    Map<String, BigDecimal> balances(List<String> lines) {
      Map<String, BigDecimal> balances = new TreeMap<>();
      for (String line : lines.subList(1, lines.size())) {
        String[] cells = line.substring(1, line.length() - 1).split("\",\"", -1);
        put(balances, cells[0], cells[1], cells[2]);
      }
      return balances;
    }
  },

  /** ledger. */
  LEDGER("ledger") {
    @Override
    List<String> arguments(Exports exports) {
      return List.of(
          "--args-only",
          "-f",
          exports.hledger().toString(),
          "balance",
          "--flat",
          "--no-total",
          "--format",
          "%(account)\t%(display_total)\n");
    }

    @Override
    Map<String, BigDecimal> balances(List<String> lines) {
      Map<String, BigDecimal> balances = new TreeMap<>();
      String account = "";
      for (String line : lines) {
        int tab = line.indexOf('\t');
        account = tab < 0 ? account : line.substring(0, tab);
        String[] amount = line.substring(tab + 1).strip().replace("\"", "").split(" ", -1);
        put(balances, account, amount[1], amount[0]);
      }
      return balances;
    }
  },

  /** beancount, through its query program. */
  BEANCOUNT("bean-query") {
    @Override
    List<String> arguments(Exports exports) {
      return List.of(
          "-f",
          "csv",
          exports.beancount().toString(),
          "SELECT account, currency, STR(SUM(number)) AS balance GROUP BY account, currency");
    }

    @Override
    Map<String, BigDecimal> balances(List<String> lines) {
      Map<String, BigDecimal> balances = new TreeMap<>();
      for (String line : lines.subList(1, lines.size())) {
        String[] cells = line.split(",", -1);
        String number = cells[2].strip().replaceAll("Decimal\\('(.*)'\\)", "$1");
        String unit = cells[1].strip().replaceAll("\\.\\d+$", ""); // the export numbers them
        put(balances, cells[0].strip(), unit, number);
      }
      return balances;
    }
  };

  private final String program;

  AccountingProgram(String program) {
    this.program = program;
  }

  abstract List<String> arguments(Exports exports);

  /** The balances that it printed, all but those of zero, by account and unit. */
  abstract Map<String, BigDecimal> balances(List<String> lines);

  private static void put(
      Map<String, BigDecimal> balances, String account, String unit, String number) {
    BigDecimal balance = new BigDecimal(number.replace(",", ""));
    if (balance.signum() != 0) {
      balances.put(account + " " + unit, balance.stripTrailingZeros());
    }
  }

  /**
   * The name of its program.
   *
   * @return for example {@code hledger}
   */
  public String program() {
    return program;
  }

  /**
   * Whether it is installed.
   *
   * @return true if it is on the {@code PATH}
   */
  public boolean isInstalled() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  /**
   * Runs it once.
   *
   * @param exports what it reads
   * @param limit after how long it is ended
   * @return how many seconds it took, from its start to its end; empty if it was ended
   * @throws IllegalStateException if it fails, or does not come to the right balances
   */
  public OptionalDouble seconds(Exports exports, Duration limit)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(program));
    command.addAll(arguments(exports));
    Path printed = Files.createTempFile("balances", ".txt");
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(printed.toFile());
      builder.environment().put("LC_ALL", "C.UTF-8");
      builder.redirectError(ProcessBuilder.Redirect.INHERIT);
      long begun = System.nanoTime();
      Process process = builder.start();
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor();
        return OptionalDouble.empty();
      }
      double seconds = (System.nanoTime() - begun) / 1e9;
      if (process.exitValue() != 0) {
        throw new IllegalStateException(program + " ended with status " + process.exitValue());
      }
      exports.require(program, balances(Files.readAllLines(printed, StandardCharsets.UTF_8)));
      return OptionalDouble.of(seconds);
    } finally {
      Files.delete(printed);
    }
  }
}
