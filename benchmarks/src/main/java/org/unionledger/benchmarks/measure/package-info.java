/** What benchmarks measured, in several rounds, and how one of them relates to another. */
package org.unionledger.benchmarks.measure;
