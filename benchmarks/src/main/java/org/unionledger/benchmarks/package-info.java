/**
 * JMH benchmarks of recording and of replay.
 *
 * <p>They are compiled and checked with every build and run by hand, because a shared machine is no
 * place to fail a build on a time.
 */
package org.unionledger.benchmarks;
