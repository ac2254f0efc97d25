package jp.telework.subsidy.evaluation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.casework.evaluation.domain.Evaluation;
import jp.telework.casework.evaluation.usecase.EvaluatedCall;
import jp.telework.casework.evaluation.usecase.EvaluatedCase;
import jp.telework.casework.evaluation.usecase.EvaluatedCases;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.caller.Caller;
import jp.telework.subsidy.application.domain.Application;
import jp.telework.subsidy.application.domain.ApplicationAction;
import jp.telework.subsidy.application.domain.Applications;
import jp.telework.subsidy.application.usecase.FindApplications;
import jp.telework.subsidy.call.domain.Call;
import jp.telework.subsidy.call.domain.CallStatus;
import jp.telework.subsidy.call.domain.Calls;
import jp.telework.subsidy.call.usecase.FindCalls;
import jp.telework.subsidy.programme.domain.SubsidyClause;

/** The applications of a call, as reviewers score them. */
@ApplicationScoped
class EvaluatedApplications implements EvaluatedCases {

    private final FindApplications findApplications;
    private final Applications applications;
    private final FindCalls findCalls;
    private final Calls calls;

    EvaluatedApplications(
            FindApplications findApplications, Applications applications, FindCalls findCalls, Calls calls) {
        this.findApplications = findApplications;
        this.applications = applications;
        this.findCalls = findCalls;
        this.calls = calls;
    }

    private record Evaluated(Application application) implements EvaluatedCase {

        @Override
        public UUID id() {
            return application.id();
        }

        @Override
        public UUID callId() {
            return application.callId();
        }

        @Override
        public void requireAssignable() {
            application.require(ApplicationAction.ASSIGN_REVIEWERS, true);
        }

        @Override
        public void requireScorable() {
            // A reviewer does not learn that the decision was made; what comes late does not count any more.
            application.require(ApplicationAction.EVALUATE, false);
        }

        @Override
        public List<Hand> screeners() {
            return application.screenedBy().stream().toList();
        }

        @Override
        public boolean involves(CorporateNumber organisation) {
            return application.involves(organisation);
        }
    }

    @Override
    public EvaluatedCase get(Caller caller, UUID id) {
        return new Evaluated(findApplications.get(caller, id));
    }

    @Override
    public EvaluatedCase of(Evaluation evaluation) {
        return new Evaluated(applications
                .find(new Applications.Reader(null, false), evaluation.caseId())
                .orElseThrow());
    }

    @Override
    public EvaluatedCall call(Caller caller, UUID callId) {
        return evaluated(findCalls.get(Optional.of(caller), callId));
    }

    @Override
    public EvaluatedCall hold(UUID callId) {
        return evaluated(calls.hold(callId).orElseThrow());
    }

    private static EvaluatedCall evaluated(Call call) {
        return new EvaluatedCall(call.rules().evaluationCriteria(), call.status() == CallStatus.RESULTS_PUBLISHED);
    }

    @Override
    public List<Hand> submitters(Caller caller, UUID id) {
        return findApplications.latestSubmissions(caller, id).stream()
                .map(submission -> Hand.named(submission.submittedBy()))
                .toList();
    }

    @Override
    public Clause clause() {
        return SubsidyClause.EVALUATION;
    }
}
