package org.unionledger.dimension;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unionledger.identity.InvalidValueException;
import org.unionledger.identity.Texts;

/**
 * The dimensions of a posting, or of all that a fund pays. What is null is not said.
 *
 * <p>The two classifications are published anew for every year; a class is checked to be of their
 * form, not to be on the list of a year.
 *
 * @param kind what an expenditure is in the budget
 * @param economicClass 部门预算支出经济分类 at the level 款: five digits, the first of them 3
 * @param source which money pays an expenditure
 * @param functionalClass 支出功能分类 at the level 项: seven digits, the first of them 2; only said of
 *     fiscal money
 * @param ownership whose an asset is
 */
public record Dimensions(
    @Nullable ExpenditureKind kind,
    @Nullable String economicClass,
    @Nullable FundingSource source,
    @Nullable String functionalClass,
    @Nullable Ownership ownership) {
  /** Nothing is said. */
  public static final Dimensions NONE = new Dimensions(null, null, null, null, null);

  private static final Pattern ECONOMIC = Pattern.compile("3\\d{4}");
  private static final Pattern FUNCTIONAL = Pattern.compile("2\\d{6}");

  /** Checks the form of the classes, and that a functional class is said of fiscal money. */
  public Dimensions {
    require(Dimension.ECONOMIC_CLASS, economicClass, ECONOMIC, "5 digits, beginning with 3");
    require(Dimension.FUNCTIONAL_CLASS, functionalClass, FUNCTIONAL, "7 digits, beginning with 2");
    if (functionalClass != null && source != FundingSource.FISCAL) {
      throw new InvalidValueException(
          "a functionalClass is only said of fiscal money; write fundingSource FISCAL beside it");
    }
  }

  private static void require(
      Dimension name, @Nullable String code, Pattern form, String description) {
    if (code != null && !form.matcher(code).matches()) {
      throw new InvalidValueException(
          "%s \"%s\" is not valid; write %s".formatted(name, Texts.shown(code), description));
    }
  }

  /**
   * What an expenditure is in the budget and in the economic classification.
   *
   * @param kind basic or project
   * @param economicClass the class, five digits
   * @return dimensions that say nothing else
   */
  public static Dimensions of(ExpenditureKind kind, String economicClass) {
    return new Dimensions(kind, economicClass, null, null, null);
  }

  /**
   * Whose an asset is.
   *
   * @param owner the state or the union
   * @return dimensions that say nothing else
   */
  public static Dimensions ownedBy(Ownership owner) {
    return new Dimensions(null, null, null, null, owner);
  }

  /**
   * These dimensions of an expenditure that fiscal money pays.
   *
   * @param function the functional class, seven digits
   * @return new dimensions
   */
  public Dimensions paidByFiscalMoney(String function) {
    return new Dimensions(kind, economicClass, FundingSource.FISCAL, function, ownership);
  }

  /**
   * These dimensions of an expenditure that the union's own money pays.
   *
   * @return new dimensions
   */
  public Dimensions paidByUnionMoney() {
    return new Dimensions(kind, economicClass, FundingSource.UNION, null, ownership);
  }

  /**
   * What is said in one dimension.
   *
   * @param dimension any
   * @return the name of a constant or the code of a class, or null if nothing is said
   */
  public @Nullable String said(Dimension dimension) {
    return switch (dimension) {
      case EXPENDITURE_KIND -> name(kind);
      case ECONOMIC_CLASS -> economicClass;
      case FUNDING_SOURCE -> name(source);
      case FUNCTIONAL_CLASS -> functionalClass;
      case OWNERSHIP -> name(ownership);
    };
  }

  private static @Nullable String name(@Nullable Enum<?> constant) {
    return constant == null ? null : constant.name();
  }

  /**
   * Whether nothing is said.
   *
   * @return true if every component is null
   */
  public boolean areNone() {
    return equals(NONE);
  }

  /**
   * The first dimension of which something else is said than others say.
   *
   * @param others what others say
   * @return the dimension, or null if nothing is said that contradicts them
   */
  public @Nullable Dimension contradicts(Dimensions others) {
    for (Dimension dimension : Dimension.values()) {
      String here = said(dimension);
      String there = others.said(dimension);
      if (here != null && there != null && !here.equals(there)) {
        return dimension;
      }
    }
    return null;
  }

  /**
   * What is said here, and for all else what others say, which must not contradict.
   *
   * @param others what is said elsewhere
   * @return all of it
   */
  public Dimensions or(Dimensions others) {
    if (others.areNone()) {
      return this;
    }
    return new Dimensions(
        kind == null ? others.kind : kind,
        economicClass == null ? others.economicClass : economicClass,
        source == null ? others.source : source,
        functionalClass == null ? others.functionalClass : functionalClass,
        ownership == null ? others.ownership : ownership);
  }

  /**
   * The part of these dimensions that expenditure has.
   *
   * @return all but the ownership
   */
  public Dimensions ofExpenditure() {
    return ownership == null
        ? this
        : new Dimensions(kind, economicClass, source, functionalClass, null);
  }
}
