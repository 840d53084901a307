package org.unionledger.projections.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A program that is not ours, and what it printed. */
public record Tool(String name) {

  /**
   * How a run ended.
   *
   * @param status the exit status
   * @param printed all that was printed, in one
   */
  public record Run(int status, String printed) {}

  /** The tool, or a test that is shown as skipped because this machine does not have it. */
  public static Tool require(String name) {
    boolean found =
        Arrays.stream(
                Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator, -1))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    if (!found) {
      System.out.println(
          "##### " + name + " IS NOT INSTALLED: the export is NOT checked with it. #####");
    }
    assumeTrue(found, name + " is not installed: the export was not checked with it");
    return new Tool(name);
  }

  /** Runs it, requires that it is content, and returns the lines that it printed. */
  List<String> run(String... arguments) throws IOException, InterruptedException {
    Run run = runAnyway(List.of(arguments));
    assertThat(run.status()).as("%s %s says: %s", name, arguments, run.printed()).isZero();
    return run.printed().lines().toList();
  }

  /** Runs it, content or not. */
  public Run runAnyway(List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(name));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().put("PYTHONIOENCODING", "UTF-8");
    Process process = builder.start();
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), printed);
  }
}
