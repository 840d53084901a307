package org.unionledger.goods;

/**
 * How the cost of issued goods is found where no lot is named (art. 31 of 财会〔2021〕7号). Naming the
 * lot is the third way, specific identification (个别计价法).
 */
public enum CostMethod {
  /** The lots received first are issued first (先进先出法). */
  FIFO,
  /** Every unit on hand costs the same (加权平均法), rounded half up to the fen. */
  WEIGHTED_AVERAGE
}
