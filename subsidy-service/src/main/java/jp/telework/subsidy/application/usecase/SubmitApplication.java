package jp.telework.subsidy.application.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.telework.casework.delegation.usecase.GuardEditors;
import jp.telework.kernel.refusal.Violations;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.Journal;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.application.domain.Application;
import jp.telework.subsidy.application.domain.ApplicationAction;
import jp.telework.subsidy.application.domain.Applications;
import jp.telework.subsidy.application.domain.Document;
import jp.telework.subsidy.application.domain.Submission;
import jp.telework.subsidy.application.domain.Submissions;
import jp.telework.subsidy.application.domain.rule.SubmissionCase;
import jp.telework.subsidy.application.domain.rule.SubmissionPolicy;
import jp.telework.subsidy.call.usecase.DrawReceiptNumber;
import jp.telework.subsidy.programme.domain.CallTerms;

/**
 * 提出 and 再提出: the rules judge the case, and a receipt proves what was handed in. Under rivals the first commits; the
 * others find a submitted application.
 */
@ApplicationScoped
public class SubmitApplication {

    private final ApplicationDesk desk;
    private final Applications applications;
    private final DrawReceiptNumber numbers;
    private final Submissions submissions;
    private final Journal journal;
    private final Clock clock;
    private final GuardEditors editors;

    SubmitApplication(
            ApplicationDesk desk,
            Applications applications,
            DrawReceiptNumber numbers,
            Submissions submissions,
            Journal journal,
            Clock clock,
            GuardEditors editors) {
        this.desk = desk;
        this.applications = applications;
        this.numbers = numbers;
        this.submissions = submissions;
        this.journal = journal;
        this.clock = clock;
        this.editors = editors;
    }

    /**
     * What came of it.
     *
     * @param version that the application has when the command is through
     */
    public record Submitted(Application application, Submission submission, long version) {}

    @Transactional(Transactional.TxType.MANDATORY)
    public Submitted handle(Caller caller, UUID id, IfMatch ifMatch) {
        Applications.WithCall opened = desk.openWithCall(id, caller, "SUBMIT_APPLICATION");
        Application application = opened.application();
        desk.require(application, ApplicationAction.SUBMIT, caller);
        ifMatch.check(application.version(false));
        CallTerms terms = desk.terms(opened);
        // Kept to the microsecond, like the database does, so that a receipt reads the same at every time.
        Instant now = clock.instant();
        SubmissionPolicy.Judgement judgement = judge(application, terms, caller, now);
        journal.trace(judgement.trace());
        judgement.refuseIfAny();
        Submission submission = application.submit(
                terms,
                submissions.contentOf(application),
                () -> numbers.handle(application.callId()),
                caller.hand().name(),
                now);
        editors.acted(application, caller);
        long version = applications.handIn(application);
        submissions.add(submission);
        desk.changed(
                application,
                submission.number() == 1 ? "submitted" : "resubmitted",
                Map.of("receiptNumber", submission.receiptNumber(), "contentSha256", submission.contentSha256()));
        return new Submitted(application, submission, version);
    }

    static SubmissionPolicy.Judgement judge(Application application, CallTerms terms, Caller caller, Instant now) {
        return SubmissionPolicy.judge(new SubmissionCase(
                application.proposal(),
                terms,
                caller.organisation(),
                application.documents().stream().map(Document::kind).collect(Collectors.toUnmodifiableSet()),
                now,
                application.correctionDueAt().orElse(null),
                new Violations()));
    }
}
