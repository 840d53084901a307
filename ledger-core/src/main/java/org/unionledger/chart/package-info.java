/**
 * The two charts of accounts (科目表) of the Chinese union accounting systems, as data: {@code
 * CN-UNION-2009} (财会〔2009〕7号, in force 2010-01-01 to 2021-12-31) and {@code CN-UNION-2021}
 * (财会〔2021〕7号, in force since 2022-01-01).
 *
 * <p>A code alone means nothing: 17 level-one codes name different accounts in the two charts. What
 * identifies an account is the pair of chart and code.
 */
package org.unionledger.chart;
