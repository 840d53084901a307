package org.unionledger.examples.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionledger.examples.text.Language;

/**
 * Which language a run speaks. It is found before the command line is parsed, because what is wrong
 * with a command line is said in that language too.
 */
final class LanguageChoice {

  private static final String OPTION = "--lang";

  private LanguageChoice() {}

  /**
   * The language of {@code --lang}, if it names one, and that of the environment otherwise.
   *
   * @param arguments the command line
   * @param environment the environment variables
   * @return the language to speak
   */
  static Language of(List<String> arguments, Map<String, String> environment) {
    Optional<Language> asked = Optional.empty();
    for (int index = 0; index < arguments.size() && !arguments.get(index).equals("--"); index++) {
      String argument = arguments.get(index);
      if (argument.startsWith(OPTION + "=")) {
        asked = Language.find(argument.substring(OPTION.length() + 1));
      } else if (argument.equals(OPTION) && index + 1 < arguments.size()) {
        asked = Language.find(arguments.get(index + 1));
      }
    }
    return asked.orElseGet(() -> Language.of(environment));
  }
}
