package jp.telework.subsidy.relief.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.telework.casework.approval.domain.ApprovalLevel;
import jp.telework.casework.approval.domain.Awaiting;
import jp.telework.casework.approval.domain.DecisionDraft;
import jp.telework.casework.approval.domain.DecisionDrafts;
import jp.telework.casework.approval.domain.DraftPaper;
import jp.telework.casework.approval.domain.DraftState;
import jp.telework.casework.approval.domain.LevelPolicy;
import jp.telework.casework.approval.usecase.DraftSteps;
import jp.telework.casework.approval.usecase.DraftedMatter;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.text.Term;
import jp.telework.kernel.value.Yen;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseDesk;
import jp.telework.platform.command.Journal;
import jp.telework.platform.event.EventData;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.relief.domain.CertificateStatus;
import jp.telework.subsidy.relief.domain.Examination;
import jp.telework.subsidy.relief.domain.ReliefAction;
import jp.telework.subsidy.relief.domain.ReliefApplication;
import jp.telework.subsidy.relief.domain.ReliefCertificate;
import jp.telework.subsidy.relief.domain.ReliefCertificates;
import jp.telework.subsidy.relief.domain.ReliefDecision;
import jp.telework.subsidy.relief.domain.ReliefDraft;
import jp.telework.subsidy.relief.domain.ReliefDrafts;
import org.jspecify.annotations.Nullable;

/** 審査、起案、決裁. The company learns of the decision alone. */
@ApplicationScoped
public class DecideRelief {

    private static final String DECISION = "decision";
    private static final String REASON = "reason";

    private final ReliefDesk cases;
    private final CaseDesk desk;
    private final ReliefDrafts drafts;
    private final ReliefCertificates certificates;
    private final PrintReliefCertificate print;
    private final ReliefRoute route;
    private final DraftSteps steps;
    private final Journal journal;
    private final Clock clock;

    DecideRelief(
            ReliefDesk cases,
            CaseDesk desk,
            ReliefDrafts drafts,
            ReliefCertificates certificates,
            PrintReliefCertificate print,
            ReliefRoute route,
            DraftSteps steps,
            Journal journal,
            Clock clock) {
        this.cases = cases;
        this.desk = desk;
        this.drafts = drafts;
        this.certificates = certificates;
        this.print = print;
        this.route = route;
        this.steps = steps;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A step of a draft as the ministry's feed shows it.
     *
     * @param actor who drafted, approved or gave it back
     * @param reason why it was given back
     */
    @EventData(
            kind = ReliefDesk.KIND,
            verbs = {"decision-draft", "draft-approval", "draft-return"})
    record DraftStep(
            UUID id,
            int draft,
            DraftState state,
            String actor,
            @Nullable String reason) {}

    /** 審査 by a person, who does not approve afterwards. */
    @Transactional(Transactional.TxType.MANDATORY)
    public ReliefApplication examine(Caller caller, UUID id, IfMatch ifMatch, boolean confirmed, String findings) {
        ReliefApplication application = desk.run(
                cases,
                caller,
                id,
                ifMatch,
                ReliefAction.EXAMINE,
                ReliefAction.EXAMINE.attempted(),
                (found, checks, now) -> {
                    LevelPolicy.personKnown(caller.hand(), checks);
                    return () -> found.examine(new Examination(confirmed, findings, caller.hand(), now));
                });
        cases.tellInternally(application, "examination");
        return application;
    }

    /**
     * 起案.
     *
     * @throws jp.telework.kernel.refusal.Refusal as {@link DraftSteps#draft} says
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public ReliefApplication draft(Caller caller, UUID id, IfMatch ifMatch, ReliefDecision decision, String reason) {
        ReliefApplication application = open(caller, id, ifMatch, ReliefAction.DRAFT_DECISION);
        steps.draft(new Matter(application), caller, Map.of(DECISION, decision.name(), REASON, reason));
        return application;
    }

    /**
     * 決裁: the last level's approval makes the decision.
     *
     * @param note why a deputy approves, or what the approver remarks
     * @throws jp.telework.kernel.refusal.Refusal as {@link DraftSteps#approve} says
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public ReliefApplication approve(Caller caller, UUID id, IfMatch ifMatch, @Nullable String note) {
        ReliefApplication application = open(caller, id, ifMatch, ReliefAction.APPROVE_DECISION);
        steps.approve(new Matter(application), caller, note);
        return application;
    }

    /** 差戻し. */
    @Transactional(Transactional.TxType.MANDATORY)
    public ReliefApplication giveBack(Caller caller, UUID id, IfMatch ifMatch, String reason) {
        ReliefApplication application = open(caller, id, ifMatch, ReliefAction.RETURN_DECISION);
        steps.giveBack(new Matter(application), caller, reason);
        return application;
    }

    private ReliefApplication open(Caller caller, UUID id, IfMatch ifMatch, ReliefAction action) {
        return desk.open(cases, caller, id, ifMatch, action, action.attempted());
    }

    /** Refuses what would refuse any draft of the caller now. */
    void judgeDraft(Caller caller, ReliefApplication application) {
        steps.judgeDraft(new Matter(application), caller);
    }

    /** What speaks against an approval by the caller now. */
    void judgeApproval(Caller caller, ReliefApplication application) {
        steps.judgeApproval(new Matter(application), caller);
    }

    /** Refuses a return where nothing waits. */
    void judgeReturn(ReliefApplication application) {
        drafts.of(application.id()).requireOpen();
    }

    private void decide(ReliefApplication application, ReliefDecision decision, String reason) {
        Instant now = clock.instant();
        application.decide(decision, reason, now);
        switch (decision) {
            case CERTIFY ->
                certificates.add(new ReliefCertificate(
                        application, print.paper(application).sha256(), now));
            case REVOKE -> certificates.end(application.id(), CertificateStatus.REVOKED);
            case REFUSE -> {}
        }
        // The company's history has the decision, and none of the steps that led to it.
        journal.attempt(ReliefDesk.caseOf(application.id()), "DECIDE_RELIEF");
        cases.tell(
                application,
                switch (decision) {
                    case CERTIFY -> "certified";
                    case REFUSE -> "refused";
                    case REVOKE -> "revoked";
                });
    }

    private final class Matter implements DraftedMatter {

        private final ReliefApplication application;

        Matter(ReliefApplication application) {
            this.application = application;
        }

        @Override
        public String disposition() {
            return "RELIEF_CERTIFICATE";
        }

        @Override
        public Term named() {
            return ReliefAction.DRAFT_DECISION;
        }

        @Override
        public DecisionDrafts drafts() {
            return drafts.of(application.id());
        }

        @Override
        public List<ApprovalLevel> levels() {
            return route.levels();
        }

        @Override
        public Judged judge(Map<String, Object> body, @Nullable Caller approver) {
            ReliefDecision decision = ReliefDecision.valueOf(String.valueOf(body.get(DECISION)));
            Examination examination = application.examination();
            Yen total = journal.judge(checks -> {
                if (approver != null && examination != null) {
                    LevelPolicy.otherHand(List.of(examination.examiner()), approver.hand(), checks);
                }
                application.judgeDecision(decision, checks);
                return application.assessment().total();
            });
            return new Judged(total, caller -> decide(application, decision, String.valueOf(body.get(REASON))));
        }

        @Override
        public DecisionDraft write(UUID id, int number, DraftPaper paper) {
            ReliefDraft draft = new ReliefDraft(id, application.id(), number, paper);
            drafts.add(draft);
            return draft;
        }

        @Override
        public void awaits(@Nullable Awaiting awaiting) {
            application.awaits(awaiting);
        }

        @Override
        public void tell(Step step, DecisionDraft draft, Hand hand) {
            application.hideStep();
            journal.changed(
                    ReliefDesk.caseOf(application.id()),
                    "jp.telework.subsidy.relief-application." + step.verb(DECISION) + ".v1",
                    null,
                    new DraftStep(application.id(), draft.number(), draft.state(), hand.name(), draft.returnReason()),
                    Map.of("draft", draft.number()));
        }
    }
}
