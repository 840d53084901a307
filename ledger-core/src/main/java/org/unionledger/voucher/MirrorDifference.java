package org.unionledger.voucher;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.unionledger.chart.AssetMirror;
import org.unionledger.chart.ChartId;
import org.unionledger.chart.Side;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;

/**
 * That lines change 资产基金 otherwise than the assets that it mirrors (财会〔2021〕7号 附录1, account 301).
 * If no voucher does, then what is no money equals 资产基金 in the books, and what is money equals what
 * is owed or free.
 *
 * @param assets the codes of the assets
 * @param assetChange debits less credits of the assets
 * @param fund the code of 资产基金 or of its detail
 * @param fundChange credits less debits of the fund
 */
public record MirrorDifference(
    List<String> assets, Amount assetChange, String fund, Amount fundChange) {
  /** Copies the codes. */
  public MirrorDifference {
    assets = List.copyOf(assets);
  }

  /**
   * The first mirror that lines break. Lines with 182 待处理财产损溢 break none, because what waits there
   * may be of either kind.
   *
   * @param chart their chart
   * @param lines the lines of a voucher; those of a chart that the book leaves are not judged
   * @return nothing if each mirror changes as its assets, and for the chart of 2009, which has none
   */
  public static Optional<MirrorDifference> first(ChartId chart, List<Posting> lines) {
    return switch (chart) {
      case CN_UNION_2009 -> Optional.empty();
      case CN_UNION_2021 -> {
        List<Posting> own = lines.stream().filter(line -> line.formerChart() == null).toList();
        yield isNamed(own, AssetMirror.PENDING) ? Optional.empty() : firstOf(own);
      }
    };
  }

  /** Where 301 itself is named instead of a detail, all details are judged together. */
  private static Optional<MirrorDifference> firstOf(List<Posting> lines) {
    if (isNamed(lines, AssetMirror.ASSET_FUND)) {
      List<String> assets =
          Arrays.stream(AssetMirror.values()).flatMap(mirror -> mirror.assets().stream()).toList();
      return compared(lines, assets, AssetMirror.ASSET_FUND);
    }
    return Arrays.stream(AssetMirror.values())
        .flatMap(mirror -> compared(lines, mirror.assets(), mirror.fund()).stream())
        .findFirst();
  }

  private static Optional<MirrorDifference> compared(
      List<Posting> lines, List<String> assets, String fund) {
    Amount ofAssets = change(lines, assets::contains);
    Amount ofFund = change(lines, account -> account.startsWith(fund)).negated();
    return ofAssets.equals(ofFund)
        ? Optional.empty()
        : Optional.of(new MirrorDifference(assets, ofAssets, fund, ofFund));
  }

  private static boolean isNamed(List<Posting> lines, String account) {
    return lines.stream().anyMatch(line -> line.account().equals(account));
  }

  /** Debits less credits. */
  private static Amount change(List<Posting> lines, Predicate<String> accounts) {
    Amount change = Amount.zero(Unit.CNY);
    for (Posting line : lines) {
      if (accounts.test(line.account())) {
        change =
            line.side() == Side.DEBIT ? change.plus(line.amount()) : change.minus(line.amount());
      }
    }
    return change;
  }
}
