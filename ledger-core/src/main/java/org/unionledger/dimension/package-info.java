/**
 * The dimensions (明细核算) that 财会〔2021〕7号 附录1 总说明 二, 三 asks for beside the account: what an
 * expenditure is for the budget, what it is in the government's two classifications, which money
 * pays it, and whose an asset is.
 */
package org.unionledger.dimension;
