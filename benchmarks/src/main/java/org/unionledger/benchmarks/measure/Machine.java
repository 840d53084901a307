package org.unionledger.benchmarks.measure;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What figures were measured on. */
public final class Machine {
  private Machine() {}

  /**
   * Processor, cores, memory, operating system and Java, as this process sees them.
   *
   * @return one line
   */
  public static String description() {
    return String.format(
        Locale.ROOT,
        "%s, %d cores, %d GB of memory, %s %s, Java %s (%s)",
        processor(),
        Runtime.getRuntime().availableProcessors(),
        Math.round(memory() / 1e9),
        System.getProperty("os.name"),
        System.getProperty("os.version"),
        System.getProperty("java.runtime.version"),
        System.getProperty("java.vendor"));
  }

  private static long memory() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean known
        ? known.getTotalMemorySize()
        : 0;
  }

  private static String processor() {
    try {
      return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    } catch (IOException notLinux) {
      return System.getProperty("os.arch");
    }
  }
}
