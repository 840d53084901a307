package org.unionledger.examples.story;

import java.util.List;

/**
 * One row of the articles.
 *
 * @param id its number, e.g. {@code A2}
 * @param kind what moves: {@code F} money, {@code K} goods, {@code N} nothing
 * @param title what it is called
 * @param said what the article says
 * @param assumed what is assumed beside it
 * @param unposted why nothing, or not all of it, is posted
 * @param steps what is asked of the ledger
 * @param checks what must hold
 */
record Chapter(
    String id,
    String kind,
    Words title,
    List<Words> said,
    List<Words> assumed,
    List<Words> unposted,
    List<StoryStep> steps,
    List<StoryCheck> checks) {}
