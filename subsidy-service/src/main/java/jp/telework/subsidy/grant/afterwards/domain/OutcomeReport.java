package jp.telework.subsidy.grant.afterwards.domain;

import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.ActKind;
import jp.telework.subsidy.grant.lifecycle.domain.OutcomeReportTarget;
import org.jspecify.annotations.Nullable;

/**
 * 成果の報告 of one fiscal year.
 *
 * @param fiscalYear which year
 * @param movedPeople 地方移動人数
 * @param hiredPeople 地元雇用人数
 * @param revenueYen 収益 of the project in the year (収益納付, 第7条第2項)
 * @param narrative how the site is used
 * @param movedTarget 地方移動人数 as planned, null when the plan names none
 * @param hiredTarget 地元雇用人数 as planned, null when the plan names none
 * @param paymentYen 収益納付 of the year; null when the decision does not ask for it
 */
@ActKind("OUTCOME_REPORT")
public record OutcomeReport(
        int fiscalYear,
        int movedPeople,
        int hiredPeople,
        Yen revenueYen,
        String narrative,
        @Nullable OutcomeReportTarget movedTarget,
        @Nullable OutcomeReportTarget hiredTarget,
        @Nullable Yen paymentYen)
        implements ActContent {}
