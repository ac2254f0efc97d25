package jp.telework.subsidy.application.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violations;
import jp.telework.platform.caller.Caller;
import jp.telework.subsidy.application.domain.Proposal;
import jp.telework.subsidy.application.domain.rule.SubmissionCase;
import jp.telework.subsidy.application.domain.rule.SubmissionPolicy;
import jp.telework.subsidy.programme.domain.CallTerms;

/** 事前確認: the rules judge a body as a submission would be judged. Nothing is stored. */
@ApplicationScoped
public class AssessProposal {

    private final ApplicationDesk desk;
    private final Clock clock;

    AssessProposal(ApplicationDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** The judgement and the terms it was made under. */
    public record Assessed(SubmissionPolicy.Judgement judgement, CallTerms terms) {}

    @Transactional
    public Assessed handle(Caller caller, UUID callId, Proposal proposal, Violations unreadable) {
        CallTerms terms = desk.published(callId).orElseThrow(() -> {
            unreadable.add(ApplicationDesk.unknownCall());
            return Refusal.of(unreadable.list());
        });
        SubmissionCase submission =
                new SubmissionCase(proposal, terms, caller.organisation(), null, clock.instant(), null, unreadable);
        return new Assessed(SubmissionPolicy.judge(submission), terms);
    }
}
