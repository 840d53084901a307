package org.unionledger.examples;

import java.util.function.Consumer;
import org.unionledger.examples.text.Language;
import org.unionledger.examples.text.Table;
import org.unionledger.examples.text.TextWidth;

/**
 * Where a programme tells its story: headings, lines and tables, in the reader's language.
 *
 * @param language what the reader reads
 * @param lines takes each line of text, without its end
 */
public record ProgrammeOutput(Language language, Consumer<String> lines) {

  /**
   * Begins a part of the story.
   *
   * @param chinese its title for readers of Chinese
   * @param english its title for readers of English
   */
  public void heading(String chinese, String english) {
    String title = language.choose(chinese, english);
    lines.accept("");
    lines.accept(title);
    lines.accept("═".repeat(TextWidth.of(title)));
  }

  /**
   * Says something.
   *
   * @param chinese one line for readers of Chinese
   * @param english one line for readers of English
   */
  public void say(String chinese, String english) {
    lines.accept(language.choose(chinese, english));
  }

  /**
   * Shows a table.
   *
   * @param table its columns and rows
   */
  public void show(Table table) {
    table.lines().forEach(lines);
  }
}
