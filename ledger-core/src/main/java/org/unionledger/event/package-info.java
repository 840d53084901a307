/**
 * What happened, for ever: one record for each kind of event, and for every movement its voucher.
 * The bytes that these become are kept for thirty years (会计档案管理办法); names, fields and meanings
 * never change, only new versions are added.
 *
 * <p>An accepted event holds all that replay needs. Replay folds events; it never decides again.
 */
package org.unionledger.event;
