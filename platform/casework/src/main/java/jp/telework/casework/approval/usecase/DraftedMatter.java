package jp.telework.casework.approval.usecase;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import jp.telework.casework.approval.domain.ApprovalLevel;
import jp.telework.casework.approval.domain.Awaiting;
import jp.telework.casework.approval.domain.DecisionDraft;
import jp.telework.casework.approval.domain.DecisionDrafts;
import jp.telework.casework.approval.domain.DraftPaper;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.text.Term;
import jp.telework.kernel.value.Yen;
import jp.telework.platform.caller.Caller;
import org.jspecify.annotations.Nullable;

/** A call, a round or a town that was opened for a command, with what is decided about it. */
public interface DraftedMatter {

    /** Code of what is decided, as papers keep it. */
    String disposition();

    /** What is decided, as people are told. */
    Term named();

    /** Its drafts, oldest first. */
    DecisionDrafts drafts();

    /** The route; empty where there is none. */
    List<ApprovalLevel> levels();

    /**
     * Judges what is proposed as of now.
     *
     * @param body as it was sent
     * @param approver whose duties are kept apart; null while it is drafted
     * @throws jp.telework.kernel.refusal.Refusal with everything that speaks against it
     */
    Judged judge(Map<String, Object> body, @Nullable Caller approver);

    /** Keeps a new draft. */
    DecisionDraft write(UUID id, int number, DraftPaper paper);

    /** The draft that waits now; null when none does. */
    void awaits(@Nullable Awaiting awaiting);

    /** Tells the ministry of a step that decides nothing yet. */
    void tell(Step step, DecisionDraft draft, Hand hand);

    /** A step of a draft's way. */
    enum Step {
        DRAFTED("-draft"),
        APPROVED("draft-approval"),
        RETURNED("draft-return");

        private final String name;

        Step(String name) {
            this.name = name;
        }

        /**
         * The verb of its event.
         *
         * @param decided such as {@code adoption}
         */
        public String verb(String decided) {
            return this == DRAFTED ? decided + name : name;
        }
    }

    /**
     * What may be decided.
     *
     * @param amountYen by which the route chooses its levels
     * @param act makes the decision, by the last approver
     */
    record Judged(Yen amountYen, Consumer<Caller> act) {}
}
