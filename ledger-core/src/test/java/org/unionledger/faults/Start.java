package org.unionledger.faults;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Starts JVMs that end young, and so wastes little time on their second compiler. */
final class Start {

  private final String classPath;
  private final @Nullable Path cache;

  private Start(String classPath, @Nullable Path cache) {
    this.classPath = classPath;
    this.cache = cache;
  }

  /** Starts them as they are. */
  static Start plain() {
    return new Start(System.getProperty("java.class.path"), null);
  }

  /**
   * Lets a first one live to its end and keeps what the JDK learnt from it, so that each further
   * one starts in half the time. Pays for more than some ten of them.
   *
   * @param folder for the classes in one file, as the JDK wants them, and for the cache
   * @param ledger a place for a ledger that is not needed afterwards
   */
  static Start remembered(Path folder, String ledger, List<Request> requests)
      throws IOException, InterruptedException {
    Path cache = folder.resolve("start.aot");
    String classPath = packed(folder.resolve("classes.jar"));
    Start first = new Start(classPath, null);
    // What the JDK says while it learns is no finding.
    Process process =
        first.start(
            Redirect.DISCARD, List.of("-XX:AOTCacheOutput=" + cache), Node.class, "virtual");
    Path file = folder.resolve("requests");
    Files.write(file, requests.stream().map(Request::line).toList());
    try (OutputStream input = process.getOutputStream()) {
      input.write("at %s%nask %s%n".formatted(ledger, file).getBytes(StandardCharsets.UTF_8));
    }
    process.getInputStream().transferTo(OutputStream.nullOutputStream());
    if (process.waitFor() != 0 || Files.notExists(cache)) {
      throw new IllegalStateException("the first node ended with " + process.exitValue());
    }
    return new Start(classPath, cache);
  }

  /** The class path with all its folders in one file. */
  private static String packed(Path jar) throws IOException {
    List<String> path = new ArrayList<>(List.of(jar.toString()));
    Set<String> names = new HashSet<>();
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.setLevel(Deflater.BEST_SPEED);
      for (String part : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
        if (Files.isDirectory(Path.of(part))) {
          pack(Path.of(part), zip, names);
        } else {
          path.add(part);
        }
      }
    }
    return String.join(File.pathSeparator, path);
  }

  private static void pack(Path folder, ZipOutputStream zip, Set<String> names) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      String name = folder.relativize(file).toString();
      if (names.add(name)) {
        zip.putNextEntry(new ZipEntry(name));
        Files.copy(file, zip);
      }
    }
  }

  /** Starts a main class. */
  Process of(Class<?> main, String... arguments) throws IOException {
    List<String> remembering = cache == null ? List.of() : List.of("-XX:AOTCache=" + cache);
    return start(Redirect.INHERIT, remembering, main, arguments);
  }

  private Process start(Redirect errors, List<String> options, Class<?> main, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx128m",
            "-Xlog:disable",
            "-Xlog:all=error:stderr",
            "--enable-native-access=ALL-UNNAMED"));
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, main.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(errors).start();
  }
}
