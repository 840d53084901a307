package org.unionledger.event;

import org.unionledger.chart.ChartId;
import org.unionledger.voucher.Voucher;

/**
 * A book went over to another chart (新旧制度衔接). Its voucher empties every account of the chart that
 * is left, and opens accounts of its own chart with the same total. Its postings are no turnover.
 *
 * @param voucher the voucher, on the chart that follows; lines of the other name it
 * @param from the chart that is left
 */
public record ChartMigrated(Voucher voucher, ChartId from) implements Movement {}
