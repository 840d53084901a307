package org.unionledger.examples.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unionledger.chart.ChartId;
import org.unionledger.chart.Side;
import org.unionledger.event.Movement;
import org.unionledger.event.RecordedEvent;
import org.unionledger.identity.BookId;
import org.unionledger.money.Unit;
import org.unionledger.voucher.Posting;
import org.unionledger.voucher.Voucher;

/**
 * The two rings of 财会〔2021〕7号: what is not money is mirrored in 资产基金, detail by detail; what is
 * money is owed, or free. What waits for approval on 182 is told by its voucher: it is of goods if
 * 141 or 30101 stands there, too.
 */
final class Rings {
  private static final Map<String, List<String>> MIRRORED =
      Map.of(
          "30101", List.of("141", "182goods"),
          "30102", List.of("151"),
          "30103", List.of("161"),
          "30104", List.of("162", "163"),
          "30105", List.of("171", "172"),
          "30106", List.of("181"));

  private static final List<String> MONEY =
      List.of("101", "102", "111", "121", "131", "132", "135", "182cash", "2");
  private static final List<String> FREE = List.of("311", "32", "33", "34", "4", "5");

  private final Map<BookId, Map<String, Long>> sums = new HashMap<>();
  private int checked;

  /** How many vouchers were taken. */
  int checked() {
    return checked;
  }

  /** Takes an event, and requires that the rings are closed after it. */
  void take(RecordedEvent recorded) {
    if (recorded.event() instanceof Movement movement
        && movement.voucher().chart() == ChartId.CN_UNION_2021) {
      Voucher voucher = movement.voucher();
      Map<String, Long> book = sums.computeIfAbsent(voucher.book(), absent -> new HashMap<>());
      voucher.postings().stream()
          .filter(posting -> posting.amount().unit().equals(Unit.CNY))
          .forEach(posting -> book.merge(key(voucher, posting), signed(posting), Math::addExact));
      check(book, voucher.book() + " " + voucher.number());
      checked++;
    }
  }

  private static String key(Voucher voucher, Posting posting) {
    if (!posting.account().equals("182")) {
      return posting.account();
    }
    boolean goods =
        voucher.postings().stream()
            .anyMatch(other -> List.of("141", "30101").contains(other.account()));
    return goods ? "182goods" : "182cash";
  }

  private static long signed(Posting posting) {
    long minor = posting.amount().minor();
    return posting.side() == Side.DEBIT ? minor : -minor;
  }

  private static void check(Map<String, Long> book, String voucher) {
    MIRRORED.forEach(
        (fund, assets) ->
            assertThat(sum(book, assets))
                .as("after %s, %s and %s", voucher, assets, fund)
                .isEqualTo(-sum(book, List.of(fund))));
    assertThat(sum(book, MONEY)).as("money after %s", voucher).isEqualTo(-sum(book, FREE));
  }

  private static long sum(Map<String, Long> book, List<String> codes) {
    return book.entrySet().stream()
        .filter(entry -> codes.stream().anyMatch(entry.getKey()::startsWith))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }
}
