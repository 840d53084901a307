package org.unionledger.embedding;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A JVM of its own, with a home, a working directory and a temporary folder that begin empty. */
final class ChildProcess {
  final Path home;
  final Path work;
  final Path temporary;
  private final Path extra;
  private final Path output;
  private final Path errors;

  ChildProcess(Path folder) throws IOException {
    this.home = Files.createDirectories(folder.resolve("home"));
    this.work = Files.createDirectories(folder.resolve("work"));
    this.temporary = Files.createDirectories(folder.resolve("temporary"));
    this.extra = Files.createDirectories(folder.resolve("extra"));
    this.output = folder.resolve("output.txt");
    this.errors = folder.resolve("errors.txt");
    service("java.net.spi.InetAddressResolverProvider", WatchedNames.class.getName());
  }

  /** A folder that is first on the child's class path. */
  Path extraClasses() {
    return extra;
  }

  void service(String type, String provider) throws IOException {
    Path services = Files.createDirectories(extra.resolve("META-INF/services"));
    Files.writeString(services.resolve(type), provider);
  }

  /** Runs a main class to its end, and returns what it said. */
  List<String> run(Class<?> main, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-Dfile.encoding=UTF-8");
    command.add("-Dstdout.encoding=UTF-8");
    command.add("-Duser.home=" + home);
    command.add("-Djava.io.tmpdir=" + temporary);
    command.add("-Djava.nio.channels.spi.SelectorProvider=" + Connections.Watched.class.getName());
    command.add("-cp");
    command.add(extra + File.pathSeparator + System.getProperty("java.class.path"));
    command.add(main.getName());
    command.addAll(List.of(arguments));
    Process child =
        new ProcessBuilder(command)
            .directory(work.toFile())
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile())
            .start();
    if (!child.waitFor(120, TimeUnit.SECONDS)) {
      child.destroyForcibly();
      throw new AssertionError("it does not end: " + said() + errors());
    }
    if (child.exitValue() != 0) {
      throw new AssertionError("it failed: " + said() + errors());
    }
    return said();
  }

  private List<String> said() throws IOException {
    return Files.readAllLines(output, StandardCharsets.UTF_8);
  }

  String errors() throws IOException {
    return Files.readString(errors);
  }

  static List<String> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> !file.equals(folder))
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}
