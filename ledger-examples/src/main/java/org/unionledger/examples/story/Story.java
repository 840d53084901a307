package org.unionledger.examples.story;

import java.util.List;
import java.util.stream.Stream;

/**
 * A programme as it is told.
 *
 * @param name what the command line calls it
 * @param title what it is about
 * @param chapters its rows, in their order
 */
record Story(String name, Words title, List<Chapter> chapters) {
  Stream<StoryStep> steps() {
    return chapters.stream().flatMap(chapter -> chapter.steps().stream());
  }
}
