package org.unionledger.dues;

/** By which way the levy (拨缴经费) reaches the union that records it (财会〔2021〕7号, account 402). */
public enum CollectionChannel {
  /** The employer pays it to the union itself (自主拨缴). */
  SELF_COLLECTED,
  /** The tax bureau collects it for the union (税务代收). */
  TAX_COLLECTED,
  /** The treasury transfers it for units that the state pays (财政划拨). */
  FISCAL_TRANSFER
}
