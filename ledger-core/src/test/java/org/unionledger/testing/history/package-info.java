/**
 * Random histories: commands, valid and invalid, over several books, funds, parties and units. A
 * seed gives the same history everywhere and for ever within a version.
 *
 * <p>The generator looks at the {@linkplain org.unionledger.testing.model model} to choose what is
 * plausible, because commands drawn blindly would nearly all be refused; and it slips often enough
 * that every rule has to speak.
 */
@NullMarked
package org.unionledger.testing.history;

import org.jspecify.annotations.NullMarked;
