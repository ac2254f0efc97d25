package jp.telework.subsidy.grant.money.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.value.Yen;
import jp.telework.platform.caller.Caller;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile.Entry;
import jp.telework.subsidy.grant.lifecycle.domain.CategoryAmount;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantDesk;
import jp.telework.subsidy.grant.money.domain.AmountFixing;
import jp.telework.subsidy.grant.money.domain.FixingPolicy;
import jp.telework.subsidy.grant.progress.domain.PerformanceReport;
import jp.telework.subsidy.settlement.domain.Settlement;

/** Reads the fixing of a case, computed anew. */
@ApplicationScoped
public class ReadFinalAmount {

    private final GrantDesk desk;

    ReadFinalAmount(GrantDesk desk) {
        this.desk = desk;
    }

    /**
     * A fixing as recorded.
     *
     * @param report the report that was examined
     * @param again the same computed now under the pinned rules
     */
    public record Fixed(Grant grant, Entry<AmountFixing> fixing, PerformanceReport report, Settlement again) {

        /** Each category as decided, reported, examined and counted, also in fixings that did not keep what was reported. */
        public List<AmountFixing.Line> lines() {
            return fixing.content().lines().stream()
                    .map(line -> line.reportedYen() == null
                            ? line.reported(FixingPolicy.reported(report, line.category()))
                            : line)
                    .toList();
        }

        /** Reported cost of all categories. */
        public Yen reportedYen() {
            return CategoryAmount.total(report.costs());
        }
    }

    /** @throws Refusal NOT_FOUND when the amount is not fixed */
    @Transactional
    public Fixed of(Caller caller, UUID id) {
        Grant grant = desk.find(caller, id);
        Entry<AmountFixing> fixing =
                grant.file().last(AmountFixing.class).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        PerformanceReport report = grant.file()
                .numbered(fixing.content().report(), PerformanceReport.class)
                .content();
        return new Fixed(grant, fixing, report, FixingPolicy.again(grant, fixing));
    }
}
