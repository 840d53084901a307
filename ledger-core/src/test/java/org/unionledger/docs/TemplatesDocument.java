package org.unionledger.docs;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.unionledger.chart.ChartId;
import org.unionledger.template.PostingTemplate;
import org.unionledger.template.TemplateFigure;
import org.unionledger.template.TemplateLine;

/** Generates {@code docs/templates.md} from the templates. */
final class TemplatesDocument {
  static final Path FILE = Path.of("..", "docs", "templates.md");

  private static final String HEAD =
      """
      # Posting templates

      How each kind of movement is posted (会计分录模板): {number} templates, T1 to T38 of 财会〔2021〕7号 附录1
      and their counterparts of 财会〔2009〕7号, for [PostTemplate](commands.md#posttemplate). This page
      is generated from them; do not edit it. To generate it anew:

      ```
      mvn -pl ledger-core test -Dtest=TemplatesDocumentTest -Dledger.docs=write
      ```

      A command gives the figures, in yuan; those marked ? may be left out, and lines without a
      figure are left out with them. Where several accounts stand, the command names one under
      the choice's name in *italics*; an asterisk stands for all accounts whose code begins so.
      `cash` is the bank account if nothing is named. A line marked ◦ names the party of the
      movement if there is one, a line marked • must have one. Both pairs of a movement that
      changes goods or assets stand in one voucher.

      """;

  private TemplatesDocument() {}

  static String generate() {
    StringBuilder page = new StringBuilder();
    page.append(HEAD.replace("{number}", Integer.toString(PostingTemplate.all().size())));
    page.append(
        "| | template | figures | CN-UNION-2021 | CN-UNION-2009 |\n|---|---|---|---|---|\n");
    for (PostingTemplate template : PostingTemplate.all()) {
      page.append(
          "| %s | `%s` %s: %s | %s | %s | %s |%n"
              .formatted(
                  template.id(),
                  template.name(),
                  template.chineseName(),
                  template.englishName(),
                  figures(template.figures()),
                  lines(template, ChartId.CN_UNION_2021),
                  lines(template, ChartId.CN_UNION_2009)));
    }
    return page.toString();
  }

  private static String figures(List<TemplateFigure> figures) {
    return figures.stream()
        .map(figure -> "`" + figure.name() + "`" + (figure.required() ? "" : "?"))
        .collect(Collectors.joining(", "));
  }

  private static String lines(PostingTemplate template, ChartId chart) {
    return template.in(chart).stream()
        .map(TemplatesDocument::line)
        .collect(Collectors.joining("<br>"));
  }

  private static String line(TemplateLine line) {
    String choice = line.account().name();
    String party = line.partyRequired() ? " •" : line.party() ? " ◦" : "";
    return "%s %s%s %s%s"
        .formatted(
            line.side() == org.unionledger.chart.Side.DEBIT ? "Dr" : "Cr",
            choice.isEmpty() ? "" : "*" + choice + "* ",
            String.join(" / ", line.account().codes()).replace("*", "\\*"),
            String.join(" + ", line.figures()),
            party);
  }
}
