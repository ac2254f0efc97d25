package jp.telework.promotion.actionplan.domain;

import java.util.Optional;
import jp.telework.kernel.text.Term;

/** Where a plan stands. */
public enum PlanStatus implements Term {
    /** 策定中. */
    DRAFT,
    /** 実施中: its measures and years stand. */
    PUBLISHED,
    /** 次の計画へ引継ぎ済み: nothing is reported any more. */
    SUCCEEDED;

    /** The state after an action; empty when the state does not allow it. */
    public Optional<PlanStatus> next(PlanAction action) {
        return switch (this) {
            case DRAFT -> drafted(action);
            case PUBLISHED ->
                action == PlanAction.REPORT || action == PlanAction.MEET ? Optional.of(PUBLISHED) : Optional.empty();
            case SUCCEEDED -> Optional.empty();
        };
    }

    private static Optional<PlanStatus> drafted(PlanAction action) {
        return switch (action) {
            case CHANGE -> Optional.of(DRAFT);
            case PUBLISH -> Optional.of(PUBLISHED);
            case REPORT, MEET -> Optional.empty();
        };
    }
}
