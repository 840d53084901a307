package org.unionledger.dimension;

/** Whose an asset is (art. 26 of 财会〔2021〕7号). What says nothing is the union's. */
public enum Ownership {
  /** 国有资产. */
  STATE,
  /** 工会资产. */
  UNION
}
