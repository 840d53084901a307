package org.unionledger.examples.cli.console;

import java.util.ResourceBundle;
import org.unionledger.examples.text.Language;

/** What {@code --help} says of each command and option. */
public final class UsageTexts {

  private UsageTexts() {}

  /**
   * The texts of a language, under the names that picocli looks for.
   *
   * @param language what the reader reads
   * @return the texts
   */
  public static ResourceBundle in(Language language) {
    return Messages.bundle("usage", language);
  }
}
