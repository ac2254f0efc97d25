package jp.telework.subsidy.grant.lifecycle.usecase;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.telework.kernel.time.Japan;
import jp.telework.subsidy.grant.duty.domain.ObligationPolicy;
import jp.telework.subsidy.grant.duty.domain.Obligations;
import jp.telework.subsidy.grant.duty.domain.ProcessingPolicy;
import jp.telework.subsidy.grant.lifecycle.domain.Act;
import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.domain.Grants;
import org.jspecify.annotations.Nullable;

/** Records acts of the past, as the desk would have recorded them on their day. */
@ApplicationScoped
@Unremovable
public class StagedActs {

    private final Grants grants;
    private final Obligations obligations;

    StagedActs(Grants grants, Obligations obligations) {
        this.grants = grants;
        this.obligations = obligations;
    }

    /** @param completes the step that the act completes, if any */
    @ActivateRequestContext
    @Transactional
    public void record(
            UUID id, GrantAction action, ActContent content, LocalDate day, @Nullable GrantAction completes) {
        Grant grant = grants.find(null, id).orElseThrow();
        Instant at = day.atTime(10, 0).atZone(Japan.ZONE).toInstant();
        grants.add(grant.record(action, content, Act.By.name("staged"), at));
        if (completes != null) {
            grant.complete(completes);
        }
        obligations.keep(grant, ObligationPolicy.of(grant), ProcessingPolicy.of(grant, day));
    }
}
