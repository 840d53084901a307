package org.unionledger.party;

/** What kind of party it is. */
public enum PartyKind {
  /** 企业: an employer that pays the levy. */
  ENTERPRISE,
  /** 工会: another union with an account of its own. */
  UNION,
  /** 单位: any other organisation. */
  ORGANISATION,
  /** 个人: a person, always under an opaque identifier. */
  PERSON
}
