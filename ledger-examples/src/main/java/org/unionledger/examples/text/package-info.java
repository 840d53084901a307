/**
 * Text for people who read Chinese or English on a terminal: the {@link
 * org.unionledger.examples.text.Language} they read, tables whose columns line up although a
 * Chinese character is two columns wide, figures and bars.
 *
 * <p>Nothing here knows the ledger or writes anywhere: everything returns lines of text.
 */
package org.unionledger.examples.text;
