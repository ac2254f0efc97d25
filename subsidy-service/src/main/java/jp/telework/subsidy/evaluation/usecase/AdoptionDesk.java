package jp.telework.subsidy.evaluation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.telework.casework.evaluation.domain.Evaluation;
import jp.telework.casework.evaluation.domain.Evaluations;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.value.Yen;
import jp.telework.platform.caller.Caller;
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
import jp.telework.subsidy.programme.domain.ApprovalRoute;
import jp.telework.subsidy.programme.domain.Disposition;
import org.jspecify.annotations.Nullable;

/** What drafting, approving and making an adoption have in common: the call with its candidates, the rules, and the act itself. */
@ApplicationScoped
class AdoptionDesk {

    private final Calls calls;
    private final Applications applications;
    private final Evaluations evaluations;
    private final Adoptions adoptions;
    private final OpenGrants grants;
    private final Journal journal;
    private final Clock clock;

    AdoptionDesk(
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

    /** A call that is ready for the decision on its applications. */
    record Ready(Call call, List<Application> candidates, List<Evaluation> sheets, Instant now) {}

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

    /** The route of an adoption; empty when the call's terms name none. */
    static Optional<ApprovalRoute> route(Call call) {
        return call.rules().termsOfGrant().routeOf(Disposition.ADOPTION);
    }

    /**
     * Opens a call for a command. It is locked before anything is read: evaluations hold the call, so none comes in between.
     *
     * @throws Refusal NOT_FOUND, ILLEGAL_TRANSITION or STALE_VERSION
     */
    Call open(UUID callId, IfMatch ifMatch, CallAction action, String attempted) {
        journal.attempt(CallJournal.caseOf(callId), attempted);
        Call call = calls.lock(callId).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        call.require(action, clock.instant());
        ifMatch.check(call.version());
        return call;
    }

    /**
     * What the decision is about.
     *
     * @throws Refusal CALL_STILL_OPEN or SCREENING_UNFINISHED
     */
    Ready ready(Call call) {
        Instant now = clock.instant();
        refuseOpen(call, now);
        List<Application> submitted = applications.submittedTo(call.id());
        refuseUnscreened(submitted, now);
        return new Ready(call, RankCall.candidates(submitted), evaluations.ofCall(call.id()), now);
    }

    /**
     * Judges a plan, and keeps what each rule found.
     *
     * @throws Refusal with all that is wrong
     */
    AdoptionPolicy.Judgement judge(Ready ready, AdoptionPlan plan) {
        AdoptionPolicy.Judgement judgement =
                AdoptionPolicy.judge(plan, RankCall.rank(ready.call(), ready.candidates(), ready.sheets()));
        journal.trace(judgement.trace());
        judgement.refuseIfAny();
        return judgement;
    }

    /** Makes the adoption: a grant opens for each adopted application. */
    AdoptApplications.Adopted make(Caller caller, Ready ready, AdoptionPlan plan, Yen adoptedYen) {
        Call call = ready.call();
        decide(plan, ready.candidates());
        call.adopt(adoptedYen, plan.adopted().size());
        Adoption adoption = new Adoption(call.id(), caller.hand().name(), plan, ready.now());
        adoptions.add(adoption);
        grants.open(call.id(), plan.adopted());
        tell(adoption, plan, adoptedYen);
        return new AdoptApplications.Adopted(call, adoption, plan, adoptedYen);
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

    /** A person who screened or scored an application, or who assigned its reviewers, does not decide. */
    static void separateDuties(Caller caller, Ready ready) {
        List<Hand> preparers = Stream.of(
                        ready.candidates().stream().flatMap(candidate -> candidate.screenedBy().stream()),
                        ready.sheets().stream().map(Evaluation::reviewer),
                        ready.sheets().stream().map(Evaluation::assignedBy))
                .flatMap(each -> each)
                .toList();
        caller.hand().requireNoneOf(preparers);
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
