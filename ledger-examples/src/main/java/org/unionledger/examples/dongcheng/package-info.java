/**
 * What the federation of trade unions of Dongcheng District in Beijing did for its workers and
 * enterprises in 2020 and 2021, as a ledger. A newspaper told it in early 2020:
 *
 * <ul>
 *   <li>B1: a special fund against the epidemic, 10,000,000 yuan;
 *   <li>B2: of it 1,000,000 yuan, mainly to console front-line workers and enterprises that resume
 *       work, small and micro enterprises first: masks, protective goods, consolation goods;
 *   <li>B3: of it 1,000,000 yuan of aid to workers in hardship;
 *   <li>B4: unions at all levels are to add matching funds of their own, at no stated ratio;
 *   <li>B5: from 2020-01-01 to 2021-12-31, small and micro enterprises that have a union and that
 *       declare and pay two per cent of their wages in full get all of it back, regularly.
 * </ul>
 *
 * <p>{@link org.unionledger.examples.dongcheng.Article} holds these figures and no others. All else
 * is <em>invented</em>, so that there is something to reckon with: opening money, who got how much
 * and when, wages, the lower unions and their matching money, every mistake that is refused. {@link
 * org.unionledger.examples.dongcheng.Assumptions} names it all, and the figures follow from its
 * seed. The other 8,000,000 yuan, of which the article says nothing, stay where they are.
 *
 * <p>Chosen where the article is silent: hardship aid is borne by account 50204, protective goods
 * by 50202, consolation goods by 50205, the rebate by 50601, all of the chart of 2009, which was in
 * force. The rebate is paid each quarter, on all that was paid, to the account of the enterprise's
 * union. Dues are paid within the month whose wages they are reckoned on (Beijing allows until the
 * 15th of the next month), so that the last rebate is paid on 2021-12-31 while that chart is in
 * force. All dues are booked as the district's own, because no split between the levels is known,
 * and those of an enterprise without a union like all others. The books of the enterprises' unions
 * and the year-end carry-forward are left out.
 *
 * <p>The commands are a function of the assumptions alone, and each is told with the outcome that
 * the story expects of it:
 *
 * <pre>
 * Dongcheng            the whole story, in the order of its days; begin to read here
 *   SpecialFund        B1   Consolation  B2   HardshipAid  B3   Matching  B4
 *   Dues, Rebates      B5   who pays: Enterprise, and why it is entitled or not: Circumstance
 *   Mistakes, RebateMistakes   what the ledger must refuse
 * Telling              the story as a ledger took it
 * DongchengProgramme   tells it and shows the reports, the checks last
 * </pre>
 */
package org.unionledger.examples.dongcheng;
