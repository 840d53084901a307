package org.unionledger.goods;

import org.unionledger.identity.CommandId;

/**
 * Names a lot (批次) of one item in one book.
 *
 * @param value as long and of the same characters as a command's identifier, which names the lot
 *     that it brought in unless the caller does
 */
public record LotId(String value) {
  /** Checks the shape. */
  public LotId {
    CommandId.requireForm("lot", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
