package org.unionledger.chart;

/** The level of the union whose book it is; it decides which statements the union owes. */
public enum BookLevel {
  /** 基层工会. */
  GRASSROOTS,
  /** 县级以上工会. */
  COUNTY_AND_ABOVE
}
