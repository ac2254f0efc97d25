package jp.telework.subsidy.evaluation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.telework.casework.evaluation.domain.Evaluation;
import jp.telework.casework.evaluation.domain.Evaluations;
import jp.telework.casework.evaluation.usecase.CountedSheets;
import jp.telework.kernel.value.Yen;
import jp.telework.platform.caller.Caller;
import jp.telework.subsidy.application.domain.Application;
import jp.telework.subsidy.application.domain.Applications;
import jp.telework.subsidy.call.domain.Call;
import jp.telework.subsidy.call.usecase.FindCalls;
import jp.telework.subsidy.evaluation.domain.Adoption;
import jp.telework.subsidy.evaluation.domain.Adoptions;
import jp.telework.subsidy.evaluation.domain.Candidate;
import jp.telework.subsidy.evaluation.domain.Ranking;

/** Ranks the applications of a call by the evaluations that were submitted, in a fixed number of statements. */
@ApplicationScoped
public class RankCall {

    private final FindCalls calls;
    private final Applications applications;
    private final Evaluations evaluations;
    private final Adoptions adoptions;

    RankCall(FindCalls calls, Applications applications, Evaluations evaluations, Adoptions adoptions) {
        this.calls = calls;
        this.applications = applications;
        this.evaluations = evaluations;
        this.adoptions = adoptions;
    }

    /**
     * A call's ranking.
     *
     * @param applications those ranked, by id
     * @param adoption what was decided, if it was
     */
    public record RankedCall(
            Call call, Ranking ranking, Map<UUID, Application> applications, Optional<Adoption> adoption) {}

    @Transactional
    public RankedCall handle(Caller caller, UUID callId) {
        Call call = calls.get(Optional.of(caller), callId);
        List<Application> candidates = candidates(applications.submittedTo(callId));
        Optional<Adoption> adoption = adoptions.of(callId);
        return new RankedCall(
                call,
                rank(
                        call,
                        candidates,
                        CountedSheets.inTime(evaluations.ofCall(callId), adoption.map(Adoption::decidedAt))),
                candidates.stream().collect(Collectors.toMap(Application::id, Function.identity())),
                adoption);
    }

    /** Those that passed the screening and were not withdrawn. */
    static List<Application> candidates(List<Application> submitted) {
        return submitted.stream()
                .filter(application -> switch (application.status()) {
                    case UNDER_EVALUATION, ADOPTED -> true;
                    // The cancellation of a call ends also what was not screened yet.
                    case NOT_ADOPTED -> application.screenedBy().isPresent();
                    case DRAFT, SUBMITTED, RETURNED, WITHDRAWN, INELIGIBLE -> false;
                })
                .toList();
    }

    static Ranking rank(Call call, List<Application> candidates, List<Evaluation> evaluations) {
        Map<UUID, CountedSheets> counted = CountedSheets.byCase(evaluations);
        Ranking ranking = Ranking.of(
                candidates.stream()
                        .map(application -> candidate(application, CountedSheets.of(counted, application.id())))
                        .toList(),
                call.rules().evaluationCriteria(),
                call.rules().evaluatorsRequired(),
                call.budgetYen());
        return ranking.within(call.rules().termsOfProgramme().places());
    }

    private static Candidate candidate(Application application, CountedSheets sheets) {
        Yen requested = application.proposal().requestedAmountYen();
        return new Candidate(
                application.id(),
                application.receiptNumber().orElseThrow(),
                requested == null ? Yen.ZERO : requested,
                sheets.submitted(),
                sheets.conflicts());
    }
}
