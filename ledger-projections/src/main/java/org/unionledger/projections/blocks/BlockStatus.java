package org.unionledger.projections.blocks;

/**
 * How far the blocks of a journal reach.
 *
 * @param blocks how many can be believed, each of their columns included
 * @param end the position of the last entry that is in one of them, 0 if there is none
 * @param head the position of the journal's newest entry
 */
public record BlockStatus(int blocks, long end, long head) {}
