package org.unionledger.examples.story;

/**
 * A figure that must hold at the end.
 *
 * @param what what it is
 * @param question what is asked: {@code balance BOOK ACCOUNT FUND}, {@code funds BOOK FUND FIELD},
 *     {@code stock BOOK ITEM} or {@code spent BOOK}
 * @param less whether the answer must be less than the figure, rather than equal to it
 * @param expected the figure
 */
record StoryCheck(Words what, String question, boolean less, String expected) {}
