package org.unionledger.examples.documents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Markdown file, taken apart.
 *
 * @param file where it is
 * @param lines all of its lines
 * @param headings its headings, in order
 * @param blocks its fenced blocks, in order
 * @param links the links outside blocks, in order
 */
public record Document(
    Path file, List<String> lines, List<Heading> headings, List<Block> blocks, List<Link> links) {
  private static final Pattern FENCE = Pattern.compile("```(\\w*)(?: .*)?");
  private static final Pattern HEADING = Pattern.compile("(#{1,6}) (.+)");
  private static final Pattern INLINE_CODE = Pattern.compile("`[^`]*`");
  private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^)\\s]+)\\)");

  /**
   * A heading.
   *
   * @param level 1 for the title
   * @param text what it says
   */
  public record Heading(int level, String text) {
    /** The anchor that GitHub gives to it. */
    String anchor() {
      return text.toLowerCase(Locale.ROOT)
          .replaceAll("[^\\p{L}\\p{N}\\p{M} _-]", "")
          .replace(' ', '-');
    }
  }

  /**
   * A fenced block.
   *
   * @param language the first word behind the opening fence, may be empty
   * @param line the number of the line with the opening fence
   * @param text the lines between the fences
   */
  public record Block(String language, int line, List<String> text) {}

  /**
   * A link.
   *
   * @param line the number of its line
   * @param target where it leads
   */
  public record Link(int line, String target) {}

  /** Reads a file by its path from the repository's root. */
  public static Document of(String path) {
    return of(Repository.file(path));
  }

  static Document of(Path file) {
    List<String> lines = Repository.text(file).lines().toList();
    Document document =
        new Document(file, lines, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (int index = 0; index < lines.size(); index++) {
      Matcher fence = FENCE.matcher(lines.get(index));
      index = fence.matches() ? document.block(fence.group(1), index) : document.prose(index);
    }
    return document;
  }

  /** Every document of the repository. */
  static List<Document> all() {
    return Repository.files(".md").stream().map(Document::of).toList();
  }

  /** The blocks in a language. */
  public List<Block> blocks(String language) {
    return blocks.stream().filter(block -> block.language().equals(language)).toList();
  }

  private int block(String language, int opening) {
    int closing = opening + 1;
    while (!lines.get(closing).equals("```")) {
      closing++;
    }
    blocks.add(new Block(language, opening + 1, lines.subList(opening + 1, closing)));
    return closing;
  }

  private int prose(int index) {
    String line = lines.get(index);
    Matcher heading = HEADING.matcher(line);
    if (heading.matches()) {
      headings.add(new Heading(heading.group(1).length(), heading.group(2)));
    }
    Matcher link = LINK.matcher(INLINE_CODE.matcher(line).replaceAll("code"));
    while (link.find()) {
      links.add(new Link(index + 1, link.group(1)));
    }
    return index;
  }
}
