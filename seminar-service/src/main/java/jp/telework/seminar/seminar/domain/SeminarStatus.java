package jp.telework.seminar.seminar.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.telework.kernel.rule.FirstSteps;
import jp.telework.kernel.text.Term;

/**
 * What has been decided about a seminar. Whether its seats are taken is not stored here but follows from the
 * registrations ({@link SeminarPhase#FULL}): otherwise every booking would make the office's entity tag stale and every
 * calendar take over a change that is none.
 */
public enum SeminarStatus implements Term {
    /** 準備中: known to the office alone. */
    DRAFT,
    /** 公表済み: announced to the public. */
    PUBLISHED,
    /** 開催済み: the office has recorded that it took place. */
    HELD,
    /** 中止: called off; an announced seminar is still shown, so that visitors learn of it before they travel. */
    CANCELLED;

    /** The state after an action; empty when the state does not allow it. */
    public Optional<SeminarStatus> next(SeminarAction action) {
        return Optional.ofNullable(
                switch (this) {
                    case DRAFT ->
                        switch (action) {
                            case CHANGE, COPY -> DRAFT;
                            case PUBLISH -> PUBLISHED;
                            case CANCEL -> CANCELLED;
                            case RESCHEDULE, HOLD -> null;
                        };
                    case PUBLISHED ->
                        switch (action) {
                            case CHANGE, RESCHEDULE, COPY -> PUBLISHED;
                            case CANCEL -> CANCELLED;
                            case HOLD -> HELD;
                            case PUBLISH -> null;
                        };
                    case HELD ->
                        switch (action) {
                            case COPY -> HELD;
                            case CHANGE, PUBLISH, RESCHEDULE, CANCEL, HOLD -> null;
                        };
                    case CANCELLED ->
                        switch (action) {
                            case COPY -> CANCELLED;
                            case CHANGE, PUBLISH, RESCHEDULE, CANCEL, HOLD -> null;
                        };
                });
    }

    /** The actions that the state allows. */
    public List<SeminarAction> allowed() {
        return Arrays.stream(SeminarAction.values())
                .filter(action -> next(action).isPresent())
                .toList();
    }

    /** The arguments of ILLEGAL_TRANSITION: the state, the action, and what has to come first. */
    public Object[] whyNot(SeminarAction wanted) {
        List<SeminarAction> steps = List.of(SeminarAction.PUBLISH);
        return FirstSteps.whyNot(this, wanted, steps, SeminarStatus::next, SeminarAction::noun);
    }
}
