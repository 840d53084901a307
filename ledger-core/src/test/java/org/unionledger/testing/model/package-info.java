/**
 * A second opinion: what must become of every command, reckoned in plain sets, maps and {@link
 * java.math.BigInteger} from the written rules alone. It takes commands as data and shares no code
 * with the rules that it is compared with; even the charts it reads by itself.
 *
 * <p>It is written to be read, not to be fast: a rule here is a loop over lines, and a state is a
 * handful of maps.
 */
@NullMarked
package org.unionledger.testing.model;

import org.jspecify.annotations.NullMarked;
