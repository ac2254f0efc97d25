package jp.telework.subsidy.grant.domain.act;

import jp.telework.kernel.value.Yen;

/**
 * 成果の報告 of one fiscal year.
 *
 * @param fiscalYear which year
 * @param movedPeople 地方移動人数
 * @param hiredPeople 地元雇用人数
 * @param revenueYen 収益 of the project in the year (収益納付, 第7条第2項)
 * @param narrative how the site is used
 */
public record OutcomeReport(int fiscalYear, int movedPeople, int hiredPeople, Yen revenueYen, String narrative)
        implements ActContent {}
