package org.unionledger.projections.query;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.unionledger.chart.BookLevel;
import org.unionledger.identity.Texts;
import org.unionledger.projections.query.NotKnown.AccountNotInChart;
import org.unionledger.projections.query.NotKnown.BookNotOpened;
import org.unionledger.projections.query.NotKnown.FundNotAuthorised;
import org.unionledger.projections.query.NotKnown.PartyNotNamed;
import org.unionledger.projections.query.NotKnown.PositionNotRecorded;
import org.unionledger.projections.query.NotKnown.RowNotInStatement;
import org.unionledger.projections.query.NotKnown.StatementNotPrescribed;
import org.unionledger.projections.query.NotKnown.UnitNotDeclared;

/** Puts into words what is not known: the one place where these sentences are. */
final class NotKnownText {
  private static final int MOST_NAMES = 10;

  private NotKnownText() {}

  static String of(NotKnown notKnown, Locale locale) {
    boolean chinese = Locale.CHINESE.getLanguage().equals(locale.getLanguage());
    return chinese ? chinese(notKnown) : english(notKnown);
  }

  private static String english(NotKnown notKnown) {
    return switch (notKnown) {
      case BookNotOpened it ->
          "book %s was not opened; open are: %s".formatted(it.book(), names(it.opened(), "none"));
      case AccountNotInChart it ->
          ("account %s is neither in the chart (%s) nor a memo account with postings;"
                  + " check how it is written, and in which book")
              .formatted(Texts.shown(it.account()), names(it.charts(), "no book is open"));
      case FundNotAuthorised it ->
          "fund %s was not authorised%s; authorised are: %s"
              .formatted(
                  Texts.shown(it.fund()),
                  it.book() == null ? "" : " in book " + it.book(),
                  names(it.authorised(), "none"));
      case UnitNotDeclared it ->
          "unit %s was not declared; declared are: %s"
              .formatted(Texts.shown(it.unit()), names(it.declared(), "none"));
      case PartyNotNamed it ->
          "party %s was neither declared nor named by any event; check how it is written"
              .formatted(it.party());
      case PositionNotRecorded it ->
          "position %s is not recorded; ask for one from 0 to %s"
              .formatted(it.position(), it.head());
      case StatementNotPrescribed it ->
          ("statement %s cannot be drawn up for book %s (%s, %s): the union does not owe it, or the"
                  + " form of its chart is not known; known are: %s")
              .formatted(
                  it.statement(), it.book(), it.chart(), it.level(), names(it.known(), "none"));
      case RowNotInStatement it ->
          "statement %s has no figures in row %s; it has: %s"
              .formatted(it.statement(), it.row(), rows(it.rows()));
    };
  }

  private static String chinese(NotKnown notKnown) {
    return switch (notKnown) {
      case BookNotOpened it -> "账套 %s 尚未开设；已开设的账套：%s".formatted(it.book(), names(it.opened(), "无"));
      case AccountNotInChart it ->
          "科目 %s 既不在科目表（%s）中，也不是已登记的备查簿；请核对写法和账套"
              .formatted(Texts.shown(it.account()), names(it.charts(), "尚未开设账套"));
      case FundNotAuthorised it ->
          "专项 %s 尚未设立%s；已设立的专项：%s"
              .formatted(
                  Texts.shown(it.fund()),
                  it.book() == null ? "" : "（账套 " + it.book() + "）",
                  names(it.authorised(), "无"));
      case UnitNotDeclared it ->
          "计量单位 %s 尚未登记；已登记的单位：%s".formatted(Texts.shown(it.unit()), names(it.declared(), "无"));
      case PartyNotNamed it -> "往来对象 %s 从未登记，也未出现在任何事件中；请核对写法".formatted(it.party());
      case PositionNotRecorded it ->
          "位置 %s 没有记录；请使用 0 到 %s 之间的位置".formatted(it.position(), it.head());
      case StatementNotPrescribed it ->
          "账套 %s（%s，%s）不能编制%s：该工会无须编报，或其科目表的报表格式未知；可编制的报表：%s"
              .formatted(
                  it.book(),
                  it.chart(),
                  it.level() == BookLevel.GRASSROOTS ? "基层工会" : "县级以上工会",
                  it.statement(),
                  names(it.known(), "无"));
      case RowNotInStatement it ->
          "%s第 %s 行没有数字；有数字的行：%s".formatted(it.statement(), it.row(), rows(it.rows()));
    };
  }

  private static String rows(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private static String names(List<?> known, String none) {
    if (known.isEmpty()) {
      return none;
    }
    String first =
        known.stream().limit(MOST_NAMES).map(String::valueOf).collect(Collectors.joining(", "));
    return known.size() <= MOST_NAMES ? first : first + ", … (" + known.size() + ")";
  }
}
