package jp.telework.promotion.recognition.prize.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.telework.casework.approval.domain.ApprovalLevel;
import jp.telework.casework.approval.domain.Awaiting;
import jp.telework.casework.approval.domain.DecisionDraft;
import jp.telework.casework.approval.domain.DecisionDrafts;
import jp.telework.casework.approval.domain.DraftPaper;
import jp.telework.casework.approval.usecase.DraftSteps;
import jp.telework.casework.approval.usecase.DraftedMatter;
import jp.telework.casework.evaluation.domain.Evaluation;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.text.Term;
import jp.telework.kernel.value.Yen;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.Journal;
import jp.telework.platform.request.IfMatch;
import jp.telework.promotion.recognition.criteria.domain.Award;
import jp.telework.promotion.recognition.criteria.domain.RecognitionRule;
import jp.telework.promotion.recognition.prize.domain.Jury;
import jp.telework.promotion.recognition.prize.domain.JuryAction;
import jp.telework.promotion.recognition.prize.domain.PrizeDraft;
import jp.telework.promotion.recognition.prize.domain.PrizeDrafts;
import jp.telework.promotion.recognition.prize.domain.PrizePlan;
import jp.telework.promotion.recognition.prize.domain.PrizePolicy;
import jp.telework.promotion.recognition.round.domain.RecognitionRound;
import jp.telework.promotion.recognition.round.domain.RoundPhase;
import org.jspecify.annotations.Nullable;

/** 授賞の起案、決裁、差戻し. One level, which is open to every approver who had no other part in the jury. */
@ApplicationScoped
public class DecidePrizes {

    private static final List<ApprovalLevel> ROUTE = List.of(ApprovalLevel.open(Yen.ZERO));

    private final JuryDesk desk;
    private final PrizeDrafts drafts;
    private final DraftedPrizes plans;
    private final RankEntries rank;
    private final DraftSteps steps;
    private final Journal journal;
    private final Clock clock;

    DecidePrizes(
            JuryDesk desk,
            PrizeDrafts drafts,
            DraftedPrizes plans,
            RankEntries rank,
            DraftSteps steps,
            Journal journal,
            Clock clock) {
        this.desk = desk;
        this.drafts = drafts;
        this.plans = plans;
        this.rank = rank;
        this.steps = steps;
        this.journal = journal;
        this.clock = clock;
    }

    /** A draft as a command left it, with its jury. */
    public record Drafted(Jury jury, DecisionDraft draft) {}

    /**
     * 起案.
     *
     * @param body as it was sent
     * @throws Refusal as {@link DraftSteps#draft} says
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Drafted draft(Caller caller, UUID id, IfMatch ifMatch, Map<String, Object> body) {
        Jury jury = desk.open(caller, id, ifMatch, JuryAction.DRAFT_PRIZES);
        return new Drafted(jury, steps.draft(new Matter(jury), caller, body));
    }

    /**
     * 決裁.
     *
     * @throws Refusal as {@link DraftSteps#approve} says
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Drafted approve(Caller caller, UUID id, IfMatch ifMatch, @Nullable String note) {
        Jury jury = desk.open(caller, id, ifMatch, JuryAction.APPROVE_PRIZES);
        return new Drafted(jury, steps.approve(new Matter(jury), caller, note));
    }

    /**
     * 差戻し.
     *
     * @throws Refusal NOTHING_TO_APPROVE
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Drafted giveBack(Caller caller, UUID id, IfMatch ifMatch, String reason) {
        Jury jury = desk.open(caller, id, ifMatch, JuryAction.RETURN_PRIZES);
        return new Drafted(jury, steps.giveBack(new Matter(jury), caller, reason));
    }

    /** Refuses what would refuse the action with any body now. */
    void judge(Caller caller, Jury jury, JuryAction action) {
        switch (action) {
            case DRAFT_PRIZES -> {
                requireEnded(rank.of(jury).round());
                steps.judgeDraft(new Matter(jury), caller);
            }
            case APPROVE_PRIZES -> steps.judgeApproval(new Matter(jury), caller);
            case RETURN_PRIZES -> drafts.of(jury.id()).requireOpen();
        }
    }

    private void requireEnded(RecognitionRound round) {
        journal.judge(checks -> {
            mayDecide(round, clock.instant(), checks);
            return round;
        });
    }

    private static void mayDecide(RecognitionRound round, Instant now, Checks checks) {
        checks.that(
                RecognitionRule.ROUND_ENDED,
                round.phase(now) == RoundPhase.CLOSED,
                "",
                List.of("closesAt", round.closesAt(), "now", now),
                round.closesAt());
    }

    /** Who began the jury, assigned reviewers or scored does not decide. */
    private static void separateDuties(Caller approver, Jury jury, List<Evaluation> sheets) {
        approver.hand()
                .requireNoneOf(Stream.of(
                                jury.preparers().stream(),
                                sheets.stream().map(Evaluation::reviewer),
                                sheets.stream().map(Evaluation::assignedBy))
                        .flatMap(each -> each)
                        .toList());
    }

    private final class Matter implements DraftedMatter {

        private final Jury jury;

        Matter(Jury jury) {
            this.jury = jury;
        }

        @Override
        public String disposition() {
            return "PRIZES";
        }

        @Override
        public Term named() {
            return Award.MINISTER_PRIZE;
        }

        @Override
        public DecisionDrafts drafts() {
            return drafts.of(jury.id());
        }

        @Override
        public List<ApprovalLevel> levels() {
            return ROUTE;
        }

        @Override
        public Judged judge(Map<String, Object> body, @Nullable Caller approver) {
            RankEntries.Ranked ranked = rank.of(jury);
            Instant now = clock.instant();
            if (approver != null) {
                separateDuties(approver, jury, ranked.sheets());
            }
            PrizePlan plan = plans.planOf(body);
            journal.judge(checks -> {
                mayDecide(ranked.round(), now, checks);
                PrizePolicy.judge(plan, ranked.ranking(), checks);
                return plan;
            });
            return new Judged(Yen.ZERO, caller -> {
                jury.decide(plan, caller.hand().name(), now);
                desk.tell(jury, "decided");
            });
        }

        @Override
        public DecisionDraft write(UUID id, int number, DraftPaper paper) {
            PrizeDraft draft = new PrizeDraft(id, jury.id(), number, paper);
            drafts.add(draft);
            return draft;
        }

        @Override
        public void awaits(@Nullable Awaiting awaiting) {
            jury.awaits(awaiting);
        }

        @Override
        public void tell(Step step, DecisionDraft draft, Hand hand) {
            String verb = step.verb("prize");
            desk.tell(jury, verb, Map.of("draft", draft.number()));
        }
    }
}
