/** What a year's end still needs, as commands. */
package org.unionledger.examples.yearend;
