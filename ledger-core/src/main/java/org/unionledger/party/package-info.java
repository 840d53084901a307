/**
 * Who is on the other side of a movement, as far as a rule needs to know: what kind of party it is,
 * how large an enterprise, whether it has a union. Never who it is.
 *
 * <p>Facts are declared with the day from which they hold, so that a rule can ask for them as of
 * the end of a levy period.
 */
package org.unionledger.party;
