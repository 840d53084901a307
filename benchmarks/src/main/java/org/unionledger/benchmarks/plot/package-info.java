/** Plots of what was measured, as plain SVG that is readable on a light and on a dark page. */
package org.unionledger.benchmarks.plot;
