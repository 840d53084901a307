package org.unionledger.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionledger.chart.Account;
import org.unionledger.chart.Chart;
import org.unionledger.chart.ChartId;
import org.unionledger.chart.Side;

/** Every template balances, names accounts of its chart, and keeps the rings of the 2021 chart. */
class PostingTemplateTest {
  /**
   * Assets that are not money; what is tied in them stands on 301 (财会〔2021〕7号 附录1, account 301).
   */
  private static final Set<String> NOT_MONEY =
      Set.of("141", "151", "161", "162", "163", "171", "172", "181");

  /** 182 stands for goods here, for money in all other templates. */
  private static final Set<String> PENDING_GOODS =
      Set.of("STOCK_GAIN_FOUND", "STOCK_GAIN_APPROVED", "STOCK_LOSS_FOUND", "STOCK_LOSS_APPROVED");

  static Stream<PostingTemplate> templates() {
    return PostingTemplate.all().stream();
  }

  @Test
  void thereIsOneForEachKindOfMovement() {
    Set<String> ids = new TreeSet<>(templates().map(PostingTemplate::id).toList());
    assertThat(ids)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, 38).mapToObj(number -> "T" + number).toList());
  }

  @ParameterizedTest
  @MethodSource("templates")
  void whateverFiguresAreGivenItBalances(PostingTemplate template) {
    for (ChartId chart : ChartId.values()) {
      Map<String, Integer> debitsLessCredits = new HashMap<>();
      for (TemplateLine line : template.in(chart)) {
        int sign = line.side() == Side.DEBIT ? 1 : -1;
        line.figures().forEach(figure -> debitsLessCredits.merge(figure, sign, Integer::sum));
      }
      assertThat(debitsLessCredits.values())
          .as("%s in %s", template, chart)
          .allMatch(it -> it == 0);
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void itsAccountsAreOfItsChart(PostingTemplate template) {
    assertThat(template.lines()).isNotEmpty();
    for (ChartId chart : ChartId.values()) {
      for (TemplateLine line : template.in(chart)) {
        assertThat(accounts(chart, line)).as("%s %s", template.name(), line).isNotEmpty();
        for (String code : line.account().codes()) {
          assertThat(code.endsWith("*") || Chart.of(chart).find(code).isPresent())
              .as("%s of %s in %s", code, template.name(), chart)
              .isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void itKeepsTheRingOfWhatIsNotMoney(PostingTemplate template) {
    Map<String, Integer> ring = new HashMap<>();
    for (TemplateLine line : template.in(ChartId.CN_UNION_2021)) {
      for (Account account : accounts(ChartId.CN_UNION_2021, line)) {
        boolean tied =
            NOT_MONEY.contains(account.code())
                || account.code().startsWith("301")
                || (account.code().equals("182") && PENDING_GOODS.contains(template.name()));
        int sign = line.side() == Side.DEBIT ? 1 : -1;
        line.figures().forEach(figure -> ring.merge(figure, tied ? sign : 0, Integer::sum));
      }
    }
    assertThat(ring.values()).as("%s", template).allMatch(it -> it == 0);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void noExpenditureOrIncomeIsGuessed(PostingTemplate template) {
    for (ChartId chart : ChartId.values()) {
      for (TemplateLine line : template.in(chart)) {
        List<Account> accounts = accounts(chart, line);
        boolean result = accounts.stream().anyMatch(Account::isResult);
        if (accounts.size() > 1 && result) {
          assertThat(line.account().otherwise()).as("%s", line).isEmpty();
        }
        assertThat(accounts.stream().map(Account::element).distinct()).as("%s", line).hasSize(1);
      }
    }
  }

  private static List<Account> accounts(ChartId chart, TemplateLine line) {
    return Chart.of(chart).accounts().stream().filter(line.account()::allows).toList();
  }
}
