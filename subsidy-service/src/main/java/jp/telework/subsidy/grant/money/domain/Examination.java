package jp.telework.subsidy.grant.money.domain;

import java.time.LocalDate;
import java.util.List;
import jp.telework.subsidy.grant.money.domain.AllocationBreach.Treatment;
import jp.telework.subsidy.grant.money.domain.AmountFixing.Correction;
import jp.telework.subsidy.programme.domain.CostCategory;
import org.jspecify.annotations.Nullable;

/**
 * What the examination of a report found (適正化法第15条).
 *
 * @param corrections what counts instead of the reported cost, less than reported
 * @param treatments what follows for each category that was moved beyond the limit without approval
 * @param inspectedOn day of the inspection on site, if there was one
 */
public record Examination(
        List<Correction> corrections,
        List<Treated> treatments,
        @Nullable LocalDate inspectedOn) {

    /** How the officer treats a category. */
    public record Treated(CostCategory category, Treatment treatment, String reason) {}

    public Examination {
        corrections = List.copyOf(corrections);
        treatments = List.copyOf(treatments);
    }
}
