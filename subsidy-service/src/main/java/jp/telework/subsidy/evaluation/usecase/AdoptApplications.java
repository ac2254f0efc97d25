package jp.telework.subsidy.evaluation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.telework.casework.evaluation.domain.Evaluation;
import jp.telework.casework.evaluation.domain.Evaluations;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.value.Yen;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Ministry;
import jp.telework.platform.command.Journal;
import jp.telework.platform.event.EventData;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.application.domain.Application;
import jp.telework.subsidy.application.domain.ApplicationStatus;
import jp.telework.subsidy.application.domain.Applications;
import jp.telework.subsidy.call.domain.Call;
import jp.telework.subsidy.call.domain.CallAction;
import jp.telework.subsidy.call.domain.Calls;
import jp.telework.subsidy.call.usecase.CallJournal;
import jp.telework.subsidy.evaluation.domain.Adoption;
import jp.telework.subsidy.evaluation.domain.AdoptionPlan;
import jp.telework.subsidy.evaluation.domain.AdoptionPolicy;
import jp.telework.subsidy.evaluation.domain.Adoptions;
import jp.telework.subsidy.evaluation.domain.EvaluationError;
import jp.telework.subsidy.grant.opening.usecase.OpenGrants;
import org.jspecify.annotations.Nullable;

/**
 * 採択の決裁: an approver decides on all applications of a closed call at once, and a grant opens for each adopted one. The
 * applicants learn of it when the results are published, so only the call tells of it now.
 */
@ApplicationScoped
public class AdoptApplications {

    private final Calls calls;
    private final Applications applications;
    private final Evaluations evaluations;
    private final Adoptions adoptions;
    private final OpenGrants grants;
    private final Journal journal;
    private final Clock clock;

    AdoptApplications(
            Calls calls,
            Applications applications,
            Evaluations evaluations,
            Adoptions adoptions,
            OpenGrants grants,
            Journal journal,
            Clock clock) {
        this.calls = calls;
        this.applications = applications;
        this.evaluations = evaluations;
        this.adoptions = adoptions;
        this.grants = grants;
        this.journal = journal;
        this.clock = clock;
    }

    /** What came of it. */
    public record Adopted(Call call, Adoption adoption, AdoptionPlan plan, Yen adoptedYen) {}

    /** An adoption as the ministry's feed shows it. */
    @EventData(kind = "call", verbs = "adopted")
    record Snapshot(
            UUID callId,
            String decidedBy,
            Yen adoptedYen,
            List<UUID> adopted,
            List<AdoptionPlan.Refused> notAdopted,
            @Nullable String deviationReason,
            @Nullable String missingEvaluationReason) {}

    @Transactional(Transactional.TxType.MANDATORY)
    public Adopted handle(Caller caller, UUID callId, IfMatch ifMatch, AdoptionPlan plan) {
        journal.attempt(CallJournal.caseOf(callId), "ADOPT_APPLICATIONS");
        Instant now = clock.instant();
        // Locked before anything is read: evaluations hold the call, so none comes in between.
        Call call = calls.lock(callId).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        call.require(CallAction.ADOPT, now);
        refuseOpen(call, now);
        ifMatch.check(call.version());
        List<Application> submitted = applications.submittedTo(callId);
        refuseUnscreened(submitted, now);
        List<Application> candidates = RankCall.candidates(submitted);
        List<Evaluation> sheets = evaluations.ofCall(callId);
        separateDuties(caller, candidates, sheets);
        AdoptionPolicy.Judgement judgement = AdoptionPolicy.judge(plan, RankCall.rank(call, candidates, sheets));
        journal.trace(judgement.trace());
        judgement.refuseIfAny();
        decide(plan, candidates);
        call.adopt(judgement.adoptedYen());
        Adoption adoption = new Adoption(callId, Ministry.actor(caller), plan, now);
        adoptions.add(adoption);
        grants.open(callId, plan.adopted());
        tell(adoption, plan, judgement.adoptedYen());
        return new Adopted(call, adoption, plan, judgement.adoptedYen());
    }

    static void refuseOpen(Call call, Instant now) {
        if (!now.isAfter(call.closesAt())) {
            throw Refusal.of(EvaluationError.CALL_STILL_OPEN, call.closesAt());
        }
    }

    /** A returned application still counts as long as it can come back. */
    static void refuseUnscreened(List<Application> submitted, Instant now) {
        List<String> open = submitted.stream()
                .filter(application -> application.status() == ApplicationStatus.SUBMITTED
                        || (application.status() == ApplicationStatus.RETURNED
                                && application
                                        .correctionDueAt()
                                        .filter(due -> !now.isAfter(due))
                                        .isPresent()))
                .map(application -> application.receiptNumber().orElseThrow())
                .toList();
        if (!open.isEmpty()) {
            throw Refusal.of(EvaluationError.SCREENING_UNFINISHED, open.size()).with("applications", open);
        }
    }

    /** Neither who screened nor who scored any of them decides. */
    static void separateDuties(Caller caller, List<Application> candidates, List<Evaluation> sheets) {
        String approver = Ministry.actor(caller);
        boolean screened = candidates.stream()
                .anyMatch(application ->
                        application.screenedBy().filter(approver::equals).isPresent());
        boolean scored = sheets.stream().anyMatch(sheet -> sheet.reviewer().equals(approver));
        if (screened || scored) {
            throw Refusal.of(CommonError.SEPARATION_OF_DUTIES);
        }
    }

    private static void decide(AdoptionPlan plan, List<Application> candidates) {
        Map<UUID, Application> byId =
                candidates.stream().collect(Collectors.toMap(Application::id, Function.identity()));
        plan.adopted().forEach(id -> named(byId, id).adopt());
        plan.notAdopted().forEach(refused -> named(byId, refused.id()).notAdopt(refused.reasons()));
    }

    private static Application named(Map<UUID, Application> byId, UUID id) {
        Application application = byId.get(id);
        if (application == null) {
            throw new IllegalStateException("the policy lets candidates through only: " + id);
        }
        return application;
    }

    private void tell(Adoption adoption, AdoptionPlan plan, Yen adoptedYen) {
        Snapshot snapshot = new Snapshot(
                adoption.callId(),
                adoption.decidedBy(),
                adoptedYen,
                plan.adopted(),
                plan.notAdopted(),
                plan.deviationReason(),
                plan.missingEvaluationReason());
        journal.changed(
                CallJournal.caseOf(adoption.callId()),
                "jp.telework.subsidy.call.adopted.v1",
                null,
                snapshot,
                Map.of(
                        "adopted",
                        plan.adopted().size(),
                        "notAdopted",
                        plan.notAdopted().size()));
    }
}
