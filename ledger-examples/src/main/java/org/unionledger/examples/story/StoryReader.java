package org.unionledger.examples.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unionledger.json.CommandJson;
import org.unionledger.json.MalformedCommandException;

/**
 * Reads a story, line by line. The first character of a line says what it is:
 *
 * <pre>
 * # a comment
 * * the story's title, in Chinese | in English
 * = A2 F,K a row of the articles: number, what moves, title | title
 * + what the article says | the same
 * ~ what is assumed beside it | the same
 * - why nothing is posted | the same
 * { a command, as the command line takes it
 * &gt; what becomes of the command above, if it is not recorded
 * ! what must hold | the same : question = figure, or &lt; figure
 * </pre>
 */
final class StoryReader {
  private static final Pattern CHAPTER = Pattern.compile("= (\\S+) (\\S+) (.+)");
  private static final Pattern CHECK = Pattern.compile("(.+) : (.+) ([=<]) (\\S+)");

  private final String name;
  private final List<Chapter> chapters = new ArrayList<>();
  private Words title = new Words("", "");

  private StoryReader(String name) {
    this.name = name;
  }

  static Story read(String name) {
    StoryReader reader = new StoryReader(name);
    String resource = name + ".txt";
    try (InputStream bytes = StoryReader.class.getResourceAsStream(resource);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(bytes, resource), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        reader.take(line, number);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot read " + resource, broken);
    }
    return new Story(name, reader.title, List.copyOf(reader.chapters));
  }

  private void take(String line, int number) {
    if (line.isEmpty()) {
      return;
    }
    String rest = line.substring(1).strip();
    switch (line.charAt(0)) {
      case '#' -> {}
      case '*' -> title = words(rest);
      case '=' -> begin(line);
      case '+' -> chapters.getLast().said().add(words(rest));
      case '~' -> chapters.getLast().assumed().add(words(rest));
      case '-' -> chapters.getLast().unposted().add(words(rest));
      case '{' -> chapters.getLast().steps().add(step(line, number));
      case '>' -> expect(rest);
      case '!' -> chapters.getLast().checks().add(check(rest, number));
      default -> throw wrong(number, line);
    }
  }

  private void begin(String line) {
    Matcher chapter = CHAPTER.matcher(line);
    if (!chapter.matches()) {
      throw wrong(chapters.size(), line);
    }
    chapters.add(
        new Chapter(
            chapter.group(1),
            chapter.group(2),
            words(chapter.group(3)),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>()));
  }

  private static Words words(String text) {
    int bar = text.indexOf(" | ");
    return bar < 0
        ? new Words(text, text)
        : new Words(text.substring(0, bar), text.substring(bar + " | ".length()));
  }

  private StoryStep step(String line, int number) {
    try {
      return new StoryStep(CommandJson.read(line), StoryStep.RECORDED);
    } catch (MalformedCommandException malformed) {
      throw new IllegalStateException(
          "%s, line %d: %s".formatted(name, number, malformed.refusal()), malformed);
    }
  }

  private void expect(String outcome) {
    List<StoryStep> steps = chapters.getLast().steps();
    steps.set(
        steps.size() - 1,
        new StoryStep(steps.getLast().command(), outcome.replaceFirst("^REFUSED ", "")));
  }

  private StoryCheck check(String text, int number) {
    Matcher check = CHECK.matcher(text);
    if (!check.matches()) {
      throw wrong(number, text);
    }
    return new StoryCheck(
        words(check.group(1)), check.group(2), check.group(3).equals("<"), check.group(4));
  }

  private IllegalStateException wrong(int number, String line) {
    return new IllegalStateException("%s, line %d: %s".formatted(name, number, line));
  }
}
