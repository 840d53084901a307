package org.unionledger.journal.faults;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Programs of the system that tests need. */
final class Tools {

  private Tools() {}

  /**
   * Goes on if the program is there, else the test is shown as skipped.
   *
   * @param untested what is then not tested
   */
  static void require(String program, String untested) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    boolean found =
        Arrays.stream(path.split(File.pathSeparator, -1))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    if (!found) {
      System.out.println(
          "##### " + program + " IS NOT INSTALLED: " + untested + " NOT tested. #####");
    }
    assumeTrue(found, program + " is not installed: " + untested + " not tested");
  }
}
