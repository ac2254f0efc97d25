package jp.telework.furusato.selection.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.telework.casework.approval.domain.ApprovalError;
import jp.telework.furusato.round.domain.RoundAction;
import jp.telework.furusato.round.domain.SelectionRound;
import jp.telework.furusato.selection.domain.Selection;
import jp.telework.furusato.selection.domain.SelectionPlan;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;

/**
 * 選定の決裁 of a round whose rules name no levels: an approver decides on all proposals of a round at once. The applicants learn of
 * it when the results are published, so only the round tells of it now.
 */
@ApplicationScoped
public class SelectTowns {

    private final SelectionDesk desk;

    SelectTowns(SelectionDesk desk) {
        this.desk = desk;
    }

    /** What came of it. */
    public record Selected(SelectionRound round, Selection selection, SelectionPlan plan) {}

    /**
     * Decides.
     *
     * @throws Refusal DRAFT_REQUIRED where the rules name levels
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Selected handle(Caller caller, UUID roundId, IfMatch ifMatch, SelectionPlan plan) {
        SelectionRound round = desk.open(roundId, ifMatch, RoundAction.SELECT, "SELECT_TOWNS");
        refuseLevels(round);
        SelectionDesk.Ready ready = desk.ready(round);
        SelectionDesk.separateDuties(caller, round, ready.sheets());
        desk.judge(ready, plan);
        return desk.make(caller, ready, plan);
    }

    static void refuseLevels(SelectionRound round) {
        if (!round.rules().approvalLevels().isEmpty()) {
            throw Refusal.of(ApprovalError.DRAFT_REQUIRED, RoundAction.SELECT);
        }
    }
}
