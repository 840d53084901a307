/**
 * Goods (库存物品): supplies that a union buys or is given, keeps, and gives out. What is counted, an
 * item, is a declared {@linkplain org.unionledger.money.Unit unit}; what is kept of it, its stock,
 * lies in lots, each with a quantity and a value.
 *
 * <p>Whatever moves goods says so as {@linkplain org.unionledger.goods.StockChange changes} of
 * lots, so that the stock of any day is a plain sum.
 */
package org.unionledger.goods;
