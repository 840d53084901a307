package org.unionledger.examples.text;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The language that the reader of an answer reads. */
public enum Language {
  /** Simplified Chinese. */
  CHINESE("zh", Locale.SIMPLIFIED_CHINESE),
  /** English. */
  ENGLISH("en", Locale.ENGLISH);

  private final String tag;
  private final Locale locale;

  Language(String tag, Locale locale) {
    this.tag = tag;
    this.locale = locale;
  }

  /**
   * The language of a tag.
   *
   * @param tag {@code zh} or {@code en}
   * @return the language, or empty for any other text
   */
  public static Optional<Language> find(String tag) {
    return Stream.of(values()).filter(language -> language.tag.equals(tag)).findFirst();
  }

  /**
   * The language that a process is asked to speak: the first of {@code LC_ALL}, {@code LC_MESSAGES}
   * and {@code LANG} that is not empty decides, as POSIX says. {@code LEDGER_LANG} comes before
   * them: the launcher puts there what they said when the machine does not have that locale.
   *
   * @param environment the environment variables of the process
   * @return Chinese if that variable begins with {@code zh}, and English otherwise
   */
  public static Language of(Map<String, String> environment) {
    return Stream.of("LEDGER_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
        .map(name -> environment.getOrDefault(name, ""))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .filter(value -> value.startsWith(CHINESE.tag))
        .map(value -> CHINESE)
        .orElse(ENGLISH);
  }

  /**
   * The wording for this reader.
   *
   * @param chinese what a reader of Chinese sees
   * @param english what a reader of English sees
   * @return one of the two
   */
  public String choose(String chinese, String english) {
    return this == CHINESE ? chinese : english;
  }

  /**
   * The tag that {@link #find} knows.
   *
   * @return {@code zh} or {@code en}
   */
  public String tag() {
    return tag;
  }

  /**
   * The locale that the library's own texts are asked for.
   *
   * @return simplified Chinese or English
   */
  public Locale locale() {
    return locale;
  }
}
