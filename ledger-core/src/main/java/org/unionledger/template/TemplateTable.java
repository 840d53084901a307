package org.unionledger.template;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.unionledger.chart.ChartId;
import org.unionledger.chart.Side;

/**
 * The templates as they are written down, a row for each line; {@code -} where a chart has none.
 */
final class TemplateTable {
  /** All templates by name. */
  static final SequencedMap<String, PostingTemplate> ALL = load();

  private static final String RESOURCE = "templates.csv";
  private static final String NO_LINE = "-";

  private TemplateTable() {}

  private static SequencedMap<String, PostingTemplate> load() {
    Map<String, PostingTemplate.Rows> rows = new LinkedHashMap<>();
    try (InputStream bytes = TemplateTable.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(bytes, RESOURCE), StandardCharsets.UTF_8))) {
      lines.readLine();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        read(line.split(",", -1), rows);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot read " + RESOURCE, broken);
    }
    SequencedMap<String, PostingTemplate> all = new LinkedHashMap<>();
    rows.forEach((name, template) -> all.put(name, template.template()));
    return all;
  }

  private static void read(String[] cells, Map<String, PostingTemplate.Rows> rows) {
    PostingTemplate.Rows template =
        rows.computeIfAbsent(
            cells[0], name -> new PostingTemplate.Rows(name, cells[1], cells[8], cells[9]));
    List<String> figures = new ArrayList<>();
    for (String figure : cells[3].split("\\+", -1)) {
      String name = figure.endsWith("?") ? figure.substring(0, figure.length() - 1) : figure;
      figures.add(name);
      template.figure(name, !figure.endsWith("?"));
    }
    Side side = cells[2].equals("D") ? Side.DEBIT : Side.CREDIT;
    boolean party = cells[7].startsWith("party");
    boolean required = cells[7].endsWith("!");
    for (ChartId chart : ChartId.values()) {
      String codes =
          switch (chart) {
            case CN_UNION_2009 -> cells[5];
            case CN_UNION_2021 -> cells[4];
          };
      if (!codes.equals(NO_LINE)) {
        List<String> all = List.of(codes.split("\\|", -1));
        boolean open = all.size() > 1 || codes.endsWith("*");
        AccountChoice account = new AccountChoice(open ? cells[6] : "", all);
        template.line(chart, new TemplateLine(side, figures, account, party, required));
      }
    }
  }
}
