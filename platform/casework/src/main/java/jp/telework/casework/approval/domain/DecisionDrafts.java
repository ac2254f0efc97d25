package jp.telework.casework.approval.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.rule.Checks;

/** All drafts of one matter of a subject, oldest first. */
public final class DecisionDrafts {

    /** How many drafts a subject can have. */
    public static final int MOST = 100;

    private final List<DecisionDraft> drafts;

    public DecisionDrafts(List<? extends DecisionDraft> drafts) {
        this.drafts = List.copyOf(drafts);
    }

    /** These drafts and a new one. */
    public DecisionDrafts with(DecisionDraft draft) {
        List<DecisionDraft> all = new ArrayList<>(drafts);
        all.add(draft);
        return new DecisionDrafts(all);
    }

    public List<DecisionDraft> all() {
        return drafts;
    }

    /** The draft that waits. There is one at most. */
    public Optional<DecisionDraft> open() {
        return drafts.stream().filter(DecisionDraft::isOpen).findFirst();
    }

    /**
     * The draft that waits.
     *
     * @throws Refusal NOTHING_TO_APPROVE when there is none
     */
    public DecisionDraft requireOpen() {
        return open().orElseThrow(() -> Refusal.of(ApprovalError.NOTHING_TO_APPROVE));
    }

    /** Each person who prepared a version of the matter; versions that were given back count. */
    public List<Hand> preparers() {
        return drafts.stream().map(draft -> draft.paper().drafter()).toList();
    }

    /** What the list of waiting drafts needs; empty when none is open. */
    public Optional<Awaiting> awaiting() {
        return open().map(draft -> draft.paper().awaiting(draft.number(), preparers()));
    }

    /** Judges whether a person may begin a draft now. */
    public void judgeNew(Hand hand, Checks checks) {
        if (open().isPresent()) {
            checks.that(ApprovalRule.NO_DRAFT_OPEN, false, "", List.of("draftOpen", true));
        }
        if (drafts.size() >= MOST) {
            throw Refusal.of(List.of(Violation.of("", CommonError.TOO_MANY_ITEMS, MOST)));
        }
        LevelPolicy.personKnown(hand, checks);
    }
}
