package jp.telework.subsidy.grant.afterwards.domain;

import java.time.LocalDate;
import java.util.Optional;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.change.domain.Plan;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.money.domain.AmountFixing;
import jp.telework.subsidy.grant.progress.domain.PerformanceReport;

/**
 * A project that came to its end, and the share of its cost that the grant bears.
 *
 * @param completedOn as last reported; null before the report on completion
 * @param subsidy 確定額; before the fixing, or when the decision was cancelled, what is left of the decision
 * @param eligible 補助対象経費 as examined; before that as decided. At least 1 yen, so that it can divide
 * @param ownBurden 自己負担額
 */
public record Completion(Optional<LocalDate> completedOn, Yen subsidy, Yen eligible, Yen ownBurden) {

    public static Completion of(Grant grant) {
        CaseFile file = grant.file();
        Optional<PerformanceReport> report = report(file).map(CaseFile.Entry::content);
        Yen eligible = file.last(AmountFixing.class)
                .map(fixing -> actual(fixing.content()))
                .orElseGet(() -> Plan.of(file).eligibleYen());
        Yen subsidy = grant.fixedYen().or(grant::decidedYen).orElse(Yen.ZERO);
        Yen income = report.map(PerformanceReport::incomeYen)
                .orElseGet(() -> Plan.of(file).incomeYen());
        return new Completion(
                report.map(PerformanceReport::completedOn),
                subsidy,
                eligible.equals(Yen.ZERO) ? Yen.of(1) : eligible,
                eligible.minusOrZero(subsidy).minusOrZero(income));
    }

    private static Yen actual(AmountFixing fixing) {
        return fixing.lines().stream().map(AmountFixing.Line::actualYen).reduce(Yen.ZERO, Yen::plus);
    }

    /** The last report on completion. */
    static Optional<CaseFile.Entry<PerformanceReport>> report(CaseFile file) {
        return file.all(PerformanceReport.class)
                .filter(entry -> entry.content().type() == PerformanceReport.Type.COMPLETION)
                .reduce((before, after) -> after);
    }

    /** The fiscal year of completion. */
    public Optional<FiscalYear> fiscalYear() {
        return completedOn.map(FiscalYear::of);
    }
}
