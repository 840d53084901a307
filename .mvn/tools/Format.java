import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks or applies google-java-format on every Java source of the repository.
 *
 * <p>Run by the root {@code pom.xml} with the JDK of the toolchain, because the formatter reads
 * sources with the parser of the JVM it runs on, and Maven's own JVM may be too old for ours.
 * Arguments: the formatter's jar, {@code check} or {@code apply}, the repository's directory.
 */
final class Format {

  private static final List<String> PLACES =
      List.of(".mvn", "ledger-core", "ledger-projections", "ledger-examples", "benchmarks");

  private static final String QUICK_START = "-XX:TieredStopAtLevel=1";

  private Format() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    var jar = arguments[0];
    var mode = arguments[1];
    var root = Path.of(arguments[2]);
    var command = new ArrayList<>(List.of(javaOfThisProcess(), QUICK_START, "-jar", jar));
    switch (mode) {
      case "check" -> command.addAll(List.of("--dry-run", "--set-exit-if-changed"));
      case "apply" -> command.add("--replace");
      default -> throw new IllegalArgumentException("ledger.format: check or apply, not " + mode);
    }
    for (var place : PLACES) {
      addSources(root.resolve(place), command);
    }
    var status = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (status != 0 && mode.equals("check")) {
      System.err.println("Not formatted as google-java-format does: the files above.");
      System.err.println("Format them with: mvn -q -N verify -Dledger.format=apply");
    }
    System.exit(status);
  }

  private static void addSources(Path place, List<String> command) throws IOException {
    var sources = place.endsWith(".mvn") ? place.resolve("tools") : place.resolve("src");
    if (!Files.isDirectory(sources)) {
      return;
    }
    try (Stream<Path> files = Files.walk(sources)) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .map(Path::toString)
          .sorted()
          .forEach(command::add);
    }
  }

  private static String javaOfThisProcess() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
