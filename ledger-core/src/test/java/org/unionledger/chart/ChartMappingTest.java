package org.unionledger.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unionledger.chart.ChartMapping.How;
import org.unionledger.chart.ChartMapping.Row;

/** The table of accounts knows every account of 2009, and no account that is not there. */
class ChartMappingTest {
  private static final ChartMapping MAPPING = ChartMapping.of(ChartId.CN_UNION_2009).orElseThrow();

  @Test
  void noChartFollowsThatOf2021() {
    assertThat(ChartMapping.of(ChartId.CN_UNION_2021)).isEmpty();
  }

  @Test
  void everyRowIsOfAccountsOfBothCharts() {
    for (Row row : MAPPING.rows()) {
      Account from = Chart.of(MAPPING.from()).find(row.from()).orElseThrow();
      Account to = Chart.of(MAPPING.to()).find(row.to()).orElseThrow();
      assertThat(to.element()).as("%s", row).isEqualTo(from.element());
      assertThat(from.isResult()).as("%s", row).isEqualTo(row.how() == How.NAMED);
      assertThat(row.chineseRule()).isNotBlank();
      assertThat(row.englishRule()).isNotBlank();
    }
  }

  @Test
  void noRowIsTwice() {
    Set<List<String>> seen = new HashSet<>();
    for (Row row : MAPPING.rows()) {
      assertThat(seen.add(List.of(row.from(), row.to()))).as("%s", row).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(BookLevel.class)
  void everyBalanceHasAWayAndAtMostOneThatNeedsNoWord(BookLevel level) {
    for (Account account : Chart.of(ChartId.CN_UNION_2009).accounts()) {
      List<Row> ways = MAPPING.ways(account, level);
      assertThat(ways).as("%s", account).isNotEmpty();
      assertThat(ways.stream().filter(row -> row.how() == How.DIRECT).count())
          .as("%s", account)
          .isLessThanOrEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource(BookLevel.class)
  void everyAccountOfIncomeAndExpenditureHasNamesakes(BookLevel level) {
    for (Account account : Chart.of(ChartId.CN_UNION_2009).accounts()) {
      if (account.isResult()) {
        assertThat(MAPPING.namesakes(account.code(), level)).as("%s", account).isNotEmpty();
      }
    }
  }

  @Test
  void aCodeAloneMeansNothing() {
    assertThat(MAPPING.namesakes("50205", BookLevel.COUNTY_AND_ABOVE))
        .containsExactly("504", "50401", "50402", "50403", "50404", "50405", "50406");
    assertThat(MAPPING.namesakes("50101", BookLevel.GRASSROOTS)).contains("501", "50101");
    assertThat(MAPPING.namesakes("50101", BookLevel.COUNTY_AND_ABOVE)).containsExactly("502");
  }

  @Test
  void onlyUnionsOfCountyLevelAndAboveHaveFiscalMoney() {
    Account result = Chart.of(ChartId.CN_UNION_2009).find("331").orElseThrow();
    assertThat(MAPPING.ways(result, BookLevel.GRASSROOTS).stream().map(Row::to))
        .containsExactly("30101", "32104", "32205");
    assertThat(MAPPING.ways(result, BookLevel.COUNTY_AND_ABOVE).stream().map(Row::to))
        .containsExactly("30101", "32104", "33104", "33205", "32205");
  }
}
