/**
 * Posting templates (会计分录模板): which accounts a kind of movement is posted to, in each chart, as
 * data (财会〔2021〕7号 附录1, 财会〔2009〕7号).
 */
package org.unionledger.template;
