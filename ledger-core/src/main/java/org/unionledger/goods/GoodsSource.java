package org.unionledger.goods;

/** Where goods come from. */
public enum GoodsSource {
  /** Bought from the bank (购入). */
  PURCHASED,
  /** Given by a donor (接受捐赠). */
  DONATED,
  /** Transferred in without payment, e.g. by an upper union (无偿调入). */
  TRANSFERRED_IN
}
