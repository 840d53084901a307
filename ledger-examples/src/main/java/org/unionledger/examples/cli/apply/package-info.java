/**
 * How a file of commands is applied: lines are read one at a time whatever their size, commands are
 * recorded in batches, and every line is answered in its order.
 *
 * <p>What is kept in memory is one batch, so a file may be larger than memory. Only an
 * all-or-nothing file is read whole.
 */
package org.unionledger.examples.cli.apply;
