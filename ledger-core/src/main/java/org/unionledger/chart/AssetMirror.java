package org.unionledger.chart;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The assets that are no money, and the details of 资产基金 that mirror them: one changes when the
 * other does, by the same amount (财会〔2021〕7号 附录1, account 301). The chart of 2009 has no asset
 * fund.
 */
public enum AssetMirror {
  /** 库存物品. */
  INVENTORY("30101", "141"),
  /** 投资. */
  INVESTMENTS("30102", "151"),
  /** 在建工程. */
  CONSTRUCTION("30103", "161"),
  /** 固定资产 less 累计折旧. */
  FIXED_ASSETS("30104", "162", "163"),
  /** 无形资产 less 累计摊销. */
  INTANGIBLE_ASSETS("30105", "171", "172"),
  /** 长期待摊费用. */
  DEFERRED_CHARGES("30106", "181");

  /** 资产基金, of which the mirrors are the details. */
  public static final String ASSET_FUND = "301";

  /**
   * 待处理财产损溢: what waits for approval there is of money or of other assets, so that it stands in for
   * either.
   */
  public static final String PENDING = "182";

  private final String fund;
  private final String asset;
  private final @Nullable String deducted;

  AssetMirror(String fund, String asset) {
    this(fund, asset, null);
  }

  AssetMirror(String fund, String asset, @Nullable String deducted) {
    this.fund = fund;
    this.asset = asset;
    this.deducted = deducted;
  }

  /**
   * Whether an account is a side of a mirror, or 301 itself.
   *
   * @param account the code of an account of 2021
   * @return false for money, liabilities, other net assets and results
   */
  public static boolean isNamed(String account) {
    return account.equals(ASSET_FUND) || of(account).isPresent();
  }

  /**
   * The mirror that an account is a side of.
   *
   * @param account the code of an account of 2021
   * @return nothing for money, liabilities, other net assets, results, and for 301 itself
   */
  public static Optional<AssetMirror> of(String account) {
    for (AssetMirror mirror : values()) {
      if (mirror.fund.equals(account) || mirror.assets().contains(account)) {
        return Optional.of(mirror);
      }
    }
    return Optional.empty();
  }

  /**
   * The detail of 资产基金.
   *
   * @return its code
   */
  public String fund() {
    return fund;
  }

  /**
   * What it mirrors.
   *
   * @return the codes of one asset account, or of one and of what is deducted from it
   */
  public List<String> assets() {
    return deducted == null ? List.of(asset) : List.of(asset, deducted);
  }
}
