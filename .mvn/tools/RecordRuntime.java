import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Records for the {@code ledger} launcher the JDK that runs this, and a class path: one line each.
 *
 * <p>Arguments: the jar of the command line, the file to write. The class path is the jar followed
 * by every jar that this process was started with; class directories are left out, since the jar
 * stands for them and an archive of loaded classes can be made from jars only.
 */
final class RecordRuntime {

  private RecordRuntime() {}

  public static void main(String[] arguments) throws IOException {
    var given = Objects.requireNonNull(System.getProperty("java.class.path"));
    var libraries = Arrays.stream(given.split(File.pathSeparator)).filter(e -> e.endsWith(".jar"));
    var classPath =
        Stream.concat(Stream.of(arguments[0]), libraries)
            .collect(Collectors.joining(File.pathSeparator));
    var home = System.getProperty("java.home");
    Files.writeString(Path.of(arguments[1]), home + "\n" + classPath + "\n");
  }
}
