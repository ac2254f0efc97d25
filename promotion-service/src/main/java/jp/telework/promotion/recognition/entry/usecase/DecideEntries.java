package jp.telework.promotion.recognition.entry.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.refusal.Violation;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseDesk;
import jp.telework.platform.command.Possibility;
import jp.telework.platform.request.IfMatch;
import jp.telework.promotion.recognition.criteria.domain.RecognitionLevel;
import jp.telework.promotion.recognition.entry.domain.Decision;
import jp.telework.promotion.recognition.entry.domain.EntryAction;
import jp.telework.promotion.recognition.entry.domain.RecognitionEntry;
import jp.telework.promotion.recognition.round.domain.RecognitionRound;
import jp.telework.promotion.recognition.round.domain.RecognitionRounds;

/** 決定: an officer drafts, another person approves or gives back. None outside of the ministry learns of it before the publication. */
@ApplicationScoped
public class DecideEntries {

    private final RecognitionRounds rounds;
    private final EntryDesk cases;
    private final CaseDesk desk;

    DecideEntries(RecognitionRounds rounds, EntryDesk cases, CaseDesk desk) {
        this.rounds = rounds;
        this.cases = cases;
        this.desk = desk;
    }

    /**
     * 起案.
     *
     * @throws Refusal LEVEL_NOT_REACHED
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public RecognitionEntry draft(Caller caller, UUID id, IfMatch ifMatch, RecognitionLevel level, String reason) {
        return run(caller, id, ifMatch, EntryAction.DRAFT_DECISION, (entry, checks, now) -> {
            Hand drafter = caller.hand().requirePerson();
            entry.judgeDraft(level, roundOf(entry).criteria(), checks);
            return () -> entry.draft(new Decision(level, reason, drafter, now, null, null));
        });
    }

    /**
     * 決裁.
     *
     * @throws Refusal SEPARATION_OF_DUTIES for who drafted it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public RecognitionEntry approve(Caller caller, UUID id, IfMatch ifMatch) {
        return run(caller, id, ifMatch, EntryAction.APPROVE_DECISION, (entry, checks, now) -> {
            entry.judgeApproval(caller.hand(), checks);
            return () -> entry.approve(caller.hand(), now);
        });
    }

    /** 差戻し: the draft goes, and its reason stands in the history. */
    @Transactional(Transactional.TxType.MANDATORY)
    public RecognitionEntry giveBack(Caller caller, UUID id, IfMatch ifMatch, String reason) {
        RecognitionEntry entry = desk.run(
                cases,
                caller,
                id,
                ifMatch,
                EntryAction.RETURN_DECISION,
                EntryDesk.attempted(EntryAction.RETURN_DECISION),
                (found, checks, now) -> found::giveBack);
        cases.tellInternally(entry, EntryAction.RETURN_DECISION, Map.of("reason", reason));
        return entry;
    }

    private RecognitionEntry run(
            Caller caller, UUID id, IfMatch ifMatch, EntryAction action, CaseDesk.Work<RecognitionEntry> work) {
        RecognitionEntry entry = desk.run(cases, caller, id, ifMatch, action, EntryDesk.attempted(action), work);
        cases.tellInternally(entry, action, Map.of());
        return entry;
    }

    /** What speaks against the caller's approval now. */
    List<Violation> againstApproval(Caller caller, RecognitionEntry entry) {
        return Possibility.judged(checks -> entry.judgeApproval(caller.hand(), checks));
    }

    private RecognitionRound roundOf(RecognitionEntry entry) {
        return rounds.hold(entry.roundId()).orElseThrow();
    }
}
