/**
 * Reading JSON that has only one form: no white space, each member in its one place. What is read
 * is compared byte by byte with what is expected there, and nothing is kept meanwhile.
 */
package org.unionledger.journal.canonical;
