package org.unionledger.projections.financial;

import java.util.Locale;
import java.util.Optional;

/**
 * The statements of which the forms are known (财会〔2021〕7号, 附录1 第四部分). Of 财会〔2009〕7号 the first two
 * are prescribed, too; its annexes are lists, no forms.
 */
public enum StatementForm {
  /** 资产负债表: what there is on a day. Its columns are the beginning and the end. */
  BALANCE_SHEET("balance-sheet", "工会01表", "资产负债表", "Balance sheet"),
  /** 收入支出表: what came and went in a span. */
  INCOME_EXPENDITURE("income-expenditure", "工会02表", "收入支出表", "Income and expenditure statement"),
  /** 财政拨款收入支出表: what became of fiscal money in a year; owed by unions that get any. */
  FISCAL_APPROPRIATION(
      "fiscal-appropriation", "工会附01表", "财政拨款收入支出表", "Statement of fiscal appropriations"),
  /** 国有资产情况表: which assets are the state's. Only unions at county level and above owe it. */
  STATE_ASSETS("state-assets", "工会附02表", "国有资产情况表", "Statement of the state's assets"),
  /** 成本费用表: what was used up in a span. Only unions at county level and above owe it. */
  COST("cost", "工会附03表", "成本费用表", "Cost statement");

  private final String text;
  private final String number;
  private final String chineseName;
  private final String englishName;

  StatementForm(String text, String number, String chineseName, String englishName) {
    this.text = text;
    this.number = number;
    this.chineseName = chineseName;
    this.englishName = englishName;
  }

  /**
   * Finds a form by the text that {@link #toString()} prints.
   *
   * @param text e.g. {@code balance-sheet}
   * @return the form, or nothing if there is none of that name
   */
  public static Optional<StatementForm> find(String text) {
    for (StatementForm form : values()) {
      if (form.text.equals(text)) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  /**
   * The number that the accounting system gives it.
   *
   * @return e.g. 工会01表
   */
  public String number() {
    return number;
  }

  /**
   * The name in the language of a reader.
   *
   * @param locale the reader's locale
   * @return the prescribed Chinese name for Chinese readers, an English one for all others
   */
  public String name(Locale locale) {
    return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? chineseName : englishName;
  }

  @Override
  public String toString() {
    return text;
  }
}
