/**
 * What one core pays to turn stored bytes into events: the part of a verified replay that no cache
 * can spare. Beside it, in the same run and on the same bytes, stands what Jackson databind pays to
 * decode the payload alone, without checking anything.
 */
package org.unionledger.benchmarks.decoding;
