package org.unionledger.docs;

import java.nio.file.Path;
import org.unionledger.chart.Account;
import org.unionledger.chart.Chart;
import org.unionledger.chart.ChartId;
import org.unionledger.chart.ChartMapping;
import org.unionledger.chart.ChartMapping.Row;

/** Generates {@code docs/chart-mapping.md} from the table of accounts. */
final class ChartMappingDocument {
  static final Path FILE = Path.of("..", "docs", "chart-mapping.md");

  private static final String HEAD =
      """
      # Table of accounts 新旧科目对照表

      Which account of 财会〔2009〕7号 goes on as which of 财会〔2021〕7号, by 财会〔2021〕16号, for
      [MigrateChart](commands.md#migratechart). \
      This page is generated from the table; do not edit it. To generate it anew:

      ```
      mvn -pl ledger-core test -Dtest=ChartMappingDocumentTest -Dledger.docs=write
      ```

      `direct`: all of a balance goes there unless a line says otherwise. \
      `analysed`: as much as lines say. `named`: income and
      expenditure have no balance; the accounts of funds are read so.

      | | from | | to | | whose | rule |
      |---|---|---|---|---|---|---|
      """;

  private ChartMappingDocument() {}

  static String generate() {
    ChartMapping mapping = ChartMapping.of(ChartId.CN_UNION_2009).orElseThrow();
    StringBuilder page = new StringBuilder(HEAD);
    for (Row row : mapping.rows()) {
      page.append(
          "| %s | %s | %s | %s | %s | %s | %s. %s |%n"
              .formatted(
                  row.from(),
                  name(mapping.from(), row.from()),
                  row.how().name().toLowerCase(java.util.Locale.ROOT),
                  row.to(),
                  name(mapping.to(), row.to()),
                  whose(row),
                  row.chineseRule(),
                  row.englishRule()));
    }
    return page.toString();
  }

  private static String whose(Row row) {
    return row.level() == null
        ? ""
        : switch (row.level()) {
          case GRASSROOTS -> "grassroots";
          case COUNTY_AND_ABOVE -> "county and above";
        };
  }

  private static String name(ChartId chart, String code) {
    Account account = Chart.of(chart).find(code).orElseThrow();
    return account.chineseName();
  }
}
