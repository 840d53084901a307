package org.unionledger.journal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.journal.JournalException;

/** The lock that keeps a second writer away. */
class WriterLockTest {

  @TempDir Path folder;

  @Test
  void a_lock_file_that_stayed_behind_means_nothing() throws IOException {
    Path ledger = folder.resolve("union.ledger");
    Files.writeString(folder.resolve("union.ledger.lock"), "process 1 on a machine long gone");

    WriterLock.take(ledger).close();
    WriterLock.take(ledger).close();

    assertThat(folder.resolve("union.ledger.lock"))
        .content()
        .startsWith("process " + ProcessHandle.current().pid() + " on ");
  }

  @Test
  void a_second_copy_of_the_library_in_one_process_is_refused_too_and_takes_nothing_away()
      throws Exception {
    Path ledger = folder.resolve("union.ledger");
    try (WriterLock first = WriterLock.take(ledger);
        URLClassLoader copy = secondCopy()) {
      Method take =
          copy.loadClass(WriterLock.class.getName()).getDeclaredMethod("take", Path.class);
      take.setAccessible(true);

      assertThatExceptionOfType(InvocationTargetException.class)
          .isThrownBy(() -> take.invoke(null, ledger))
          .satisfies(e -> assertThat(e.getCause()).hasMessageContaining("this process"));
      assertThat(first).isNotNull();
      try (WriterProcess other = WriterProcess.on(ledger, "other", 1)) {
        assertThat(other.acknowledgements().readLine())
            .contains("is open for writing by process " + ProcessHandle.current().pid());
      }
      assertThatExceptionOfType(JournalException.HeldElsewhere.class)
          .isThrownBy(() -> WriterLock.take(ledger));
    }
    WriterLock.take(ledger).close();
  }

  /** Loads the library's classes once more, as a second web application in one server does. */
  private static URLClassLoader secondCopy() throws IOException {
    List<URL> path = new ArrayList<>();
    for (String part : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      path.add(Path.of(part).toUri().toURL());
    }
    return new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }
}
