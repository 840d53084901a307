package org.unionledger.dues;

/** The levels of the union among which the levy is shared, from the lowest to the highest. */
public enum UnionLevel {
  /** The union of the enterprise itself (基层工会). */
  GRASSROOTS,
  /** A union of an industry or a street between the grassroots and the county (行业、街道工会). */
  INDUSTRY,
  /** The federation of a county or district (县、区总工会). */
  COUNTY,
  /** The federation of a city or prefecture (市、州总工会). */
  CITY,
  /** The federation of a province or of a city of that rank (省级总工会). */
  PROVINCE,
  /** The All-China Federation of Trade Unions (全国总工会). */
  NATIONAL
}
