package org.unionledger.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.SequencedSet;
import org.unionledger.chart.ChartId;

/**
 * How a kind of movement is posted. Whatever figures are given, its lines balance. This class is
 * immutable and thread-safe.
 *
 * @param name the name that commands and events give it, e.g. {@code LEVY_RECEIVED}
 * @param id where it stands among the posting templates, e.g. {@code T1}
 * @param chineseName what it is called in Chinese
 * @param englishName what it is called in English
 * @param figures the amounts that it asks for
 * @param lines its lines in each chart that has such a movement
 */
public record PostingTemplate(
    String name,
    String id,
    String chineseName,
    String englishName,
    List<TemplateFigure> figures,
    Map<ChartId, List<TemplateLine>> lines) {

  /** Copies figures and lines. */
  public PostingTemplate {
    figures = List.copyOf(figures);
    lines = Map.copyOf(lines);
  }

  /**
   * All templates.
   *
   * @return them in the order of their ids
   */
  public static SequencedCollection<PostingTemplate> all() {
    return TemplateTable.ALL.sequencedValues();
  }

  /**
   * Finds a template.
   *
   * @param name its name
   * @return the template, or nothing
   */
  public static Optional<PostingTemplate> find(String name) {
    return Optional.ofNullable(TemplateTable.ALL.get(name));
  }

  /**
   * The lines in a chart.
   *
   * @param chart which chart
   * @return the lines; none if the chart has no such movement
   */
  public List<TemplateLine> in(ChartId chart) {
    return lines.getOrDefault(chart, List.of());
  }

  /**
   * The amounts that a movement of a chart asks for.
   *
   * @param chart which chart
   * @return those that one of its lines takes
   */
  public List<TemplateFigure> figuresIn(ChartId chart) {
    List<String> taken = in(chart).stream().flatMap(line -> line.figures().stream()).toList();
    return figures.stream().filter(figure -> taken.contains(figure.name())).toList();
  }

  /**
   * The choices that a movement of a chart leaves.
   *
   * @param chart which chart
   * @return their names, in the order of the lines
   */
  public SequencedSet<String> choicesIn(ChartId chart) {
    SequencedSet<String> choices = new LinkedHashSet<>();
    in(chart).stream()
        .map(line -> line.account().name())
        .filter(name -> !name.isEmpty())
        .forEach(choices::add);
    return choices;
  }

  /**
   * The name in the language of a reader.
   *
   * @param locale the reader's locale
   * @return the Chinese name for Chinese readers, the English one for all others
   */
  public String title(Locale locale) {
    return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? chineseName : englishName;
  }

  /** A template that is being read, row after row. */
  static final class Rows {
    private final String name;
    private final String id;
    private final String chineseName;
    private final String englishName;
    private final Map<String, Boolean> figures = new LinkedHashMap<>();
    private final Map<ChartId, List<TemplateLine>> lines = new LinkedHashMap<>();

    Rows(String name, String id, String chineseName, String englishName) {
      this.name = name;
      this.id = id;
      this.chineseName = chineseName;
      this.englishName = englishName;
    }

    void figure(String figure, boolean required) {
      figures.merge(figure, required, Boolean::logicalAnd);
    }

    void line(ChartId chart, TemplateLine line) {
      lines.computeIfAbsent(chart, absent -> new ArrayList<>()).add(line);
    }

    PostingTemplate template() {
      List<TemplateFigure> all = new ArrayList<>();
      figures.forEach((figure, required) -> all.add(new TemplateFigure(figure, required)));
      lines.replaceAll((chart, rows) -> List.copyOf(rows));
      return new PostingTemplate(name, id, chineseName, englishName, all, lines);
    }
  }
}
