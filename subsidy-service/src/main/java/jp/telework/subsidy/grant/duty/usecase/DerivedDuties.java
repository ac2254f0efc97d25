package jp.telework.subsidy.grant.duty.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import jp.telework.subsidy.grant.duty.domain.ObligationPolicy;
import jp.telework.subsidy.grant.duty.domain.Obligations;
import jp.telework.subsidy.grant.duty.domain.ProcessingPolicy;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.Obligation;
import jp.telework.subsidy.grant.lifecycle.domain.ProcessingStep;
import jp.telework.subsidy.grant.lifecycle.usecase.Duties;

/** Duties as the policies derive them from the acts. */
@ApplicationScoped
class DerivedDuties implements Duties {

    private final Obligations obligations;

    DerivedDuties(Obligations obligations) {
        this.obligations = obligations;
    }

    @Override
    public List<Obligation> of(Grant grant) {
        return ObligationPolicy.of(grant);
    }

    @Override
    public List<ProcessingStep> steps(Grant grant, LocalDate today) {
        return ProcessingPolicy.of(grant, today);
    }

    @Override
    public void keep(Grant grant, LocalDate today) {
        obligations.keep(grant, of(grant), steps(grant, today));
    }
}
