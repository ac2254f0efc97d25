package jp.telework.seminar.dispatch.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.reason.Reason;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.value.Yen;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.seminar.dispatch.domain.DispatchRequest;
import jp.telework.seminar.dispatch.domain.Triage;
import jp.telework.seminar.dispatch.domain.TriagePolicy;
import jp.telework.seminar.dispatch.quota.domain.QuotaSituation;
import jp.telework.seminar.dispatch.quota.domain.Quotas;
import org.jspecify.annotations.Nullable;

/** 受付審査: the secretariat accepts, declines, or hands over to the labour ministry's consultants. */
@ApplicationScoped
public class TriageRequest {

    private final DispatchDesk desk;
    private final Quotas quotas;
    private final RequesterMails mails;

    TriageRequest(DispatchDesk desk, Quotas quotas, RequesterMails mails) {
        this.desk = desk;
        this.quotas = quotas;
        this.mails = mails;
    }

    /** What the secretariat decides, see {@link Triage}. */
    public record Decision(
            Triage.Outcome outcome,
            List<Reason> reasons,
            int plannedVisits,
            Triage.@Nullable LabourHandOver labour,
            @Nullable String note) {}

    /**
     * Decides.
     *
     * @throws Refusal NOT_FOUND, ILLEGAL_TRANSITION, STALE_VERSION, or what {@link TriagePolicy} refuses
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public DispatchRequest handle(Caller caller, UUID id, IfMatch ifMatch, Decision decision) {
        return desk.perform(caller, id, ifMatch, decision.outcome().action(), (request, checks, now) -> {
            Triage triage = new Triage(
                    decision.outcome(),
                    decision.reasons(),
                    decision.plannedVisits(),
                    decision.labour(),
                    decision.note(),
                    caller.hand().name(),
                    now);
            Optional<QuotaSituation> situation =
                    quotas.situation(request.fiscalYear(), request.organisation(), request.receiptNumber());
            TriagePolicy.judge(request.content(), request.fiscalYear(), triage, situation, checks);
            Yen price = situation
                    .map(quota -> quota.terms().prices().of(request.content().method(), decision.plannedVisits()))
                    .orElse(Yen.ZERO);
            return () -> {
                request.triage(triage, price, now);
                mails.triaged(request, decision.outcome());
            };
        });
    }
}
