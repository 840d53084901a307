package org.unionledger.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unionledger.examples.cli.Session.Run;

/**
 * A document whose command lines are typed one after the other, and compared with what it says. A
 * block of {@code json} that names a file is that file. After a change that is meant, {@code
 * -Dledger.manual=apply} writes what comes back into the document instead.
 */
final class LivingDocument {
  private static final String FENCE = "```";
  private static final Pattern TYPED = Pattern.compile("\\$ (?:\\./)?ledger (.*?)(?: > (\\S+))?");

  private final Path folder;
  private final Supplier<Session> shell;

  /** The folder takes the document's files, and the sessions are in it. */
  LivingDocument(Path folder, Supplier<Session> shell) {
    this.folder = folder;
    this.shell = shell;
  }

  void saysWhatComesBack(Path document) throws IOException {
    List<String> lived = live(Files.readAllLines(document).iterator());
    if ("apply".equals(System.getProperty("ledger.manual"))) {
      Files.write(document, lived);
    }
    assertThat(lived).isEqualTo(Files.readAllLines(document));
  }

  /** The document as it would be, its command lines run and its files written. */
  private List<String> live(Iterator<String> lines) throws IOException {
    List<String> lived = new ArrayList<>();
    while (lines.hasNext()) {
      String line = lines.next();
      lived.add(line);
      if (line.equals(FENCE + "console")) {
        lived.addAll(typed(block(lines)));
        lived.add(FENCE);
      } else if (line.startsWith(FENCE) && line.contains(" ")) {
        List<String> content = block(lines);
        Files.write(folder.resolve(line.substring(line.indexOf(' ') + 1)), content);
        lived.addAll(content);
        lived.add(FENCE);
      }
    }
    return lived;
  }

  private static List<String> block(Iterator<String> lines) {
    List<String> block = new ArrayList<>();
    for (String line = lines.next(); !line.equals(FENCE); line = lines.next()) {
      block.add(line);
    }
    return block;
  }

  /** The command lines of a block, each with what comes back on both streams. */
  private List<String> typed(List<String> block) throws IOException {
    List<String> lived = new ArrayList<>();
    for (String line : block) {
      Matcher typed = TYPED.matcher(line);
      if (typed.matches()) {
        lived.add(line);
        Run run = shell.get().ledger(typed.group(1).split(" ", -1));
        String out = run.out();
        if (typed.group(2) != null) {
          Files.writeString(folder.resolve(typed.group(2)), out);
          out = "";
        }
        (out + run.err()).replace(folder + File.separator, "").lines().forEach(lived::add);
      }
    }
    return lived;
  }
}
