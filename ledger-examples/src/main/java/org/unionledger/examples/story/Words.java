package org.unionledger.examples.story;

import org.unionledger.examples.text.Language;

/**
 * Something said in two languages.
 *
 * @param chinese for readers of Chinese
 * @param english for readers of English
 */
record Words(String chinese, String english) {
  String in(Language language) {
    return language.choose(chinese, english);
  }
}
