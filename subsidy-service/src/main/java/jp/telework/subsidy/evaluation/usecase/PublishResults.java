package jp.telework.subsidy.evaluation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.command.Journal;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.application.usecase.TellResults;
import jp.telework.subsidy.call.domain.Call;
import jp.telework.subsidy.call.domain.CallAction;
import jp.telework.subsidy.call.domain.Calls;
import jp.telework.subsidy.call.usecase.CallJournal;
import jp.telework.subsidy.evaluation.usecase.FindResults.Results;
import jp.telework.subsidy.grant.opening.usecase.OpenGrants;

/** 結果の公表: an officer makes the results of a decided call public; from now on applicants see theirs. */
@ApplicationScoped
public class PublishResults {

    private final Calls calls;
    private final TellResults applicants;
    private final OpenGrants grants;
    private final FindResults results;
    private final CallJournal journal;
    private final Journal attempts;
    private final Clock clock;

    PublishResults(
            Calls calls,
            TellResults applicants,
            OpenGrants grants,
            FindResults results,
            CallJournal journal,
            Journal attempts,
            Clock clock) {
        this.calls = calls;
        this.applicants = applicants;
        this.grants = grants;
        this.results = results;
        this.journal = journal;
        this.attempts = attempts;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Results handle(UUID callId, IfMatch ifMatch) {
        attempts.attempt(CallJournal.caseOf(callId), "PUBLISH_RESULTS");
        Instant now = clock.instant();
        Call call = calls.lock(callId).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        call.require(CallAction.PUBLISH_RESULTS, now);
        ifMatch.check(call.version());
        TellResults.Adopted adopted =
                applicants.handle(callId, call.subsidyName(), call.fiscalYear(), call.title(), now);
        call.publishResults(adopted.requestedYen(), adopted.applications(), now);
        grants.announce(callId);
        journal.changed(call, "results-published");
        return results.of(call);
    }
}
