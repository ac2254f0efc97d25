package jp.telework.seminar.course.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.telework.kernel.rule.FirstSteps;
import jp.telework.kernel.text.Term;
import org.jspecify.annotations.Nullable;

/** 講習会の状態. */
public enum CourseStatus implements Term {
    /** 準備中. */
    DRAFT,
    /** 公表済み. */
    PUBLISHED,
    /** 中止. */
    CANCELLED;

    /** The state after an action; empty when the state does not allow it. */
    public Optional<CourseStatus> next(CourseAction action) {
        return Optional.ofNullable(after(action));
    }

    private @Nullable CourseStatus after(CourseAction action) {
        return switch (this) {
            case DRAFT ->
                switch (action) {
                    case CHANGE -> DRAFT;
                    case PUBLISH -> PUBLISHED;
                    case CANCEL -> CANCELLED;
                    case RESCHEDULE, ENROL -> null;
                };
            case PUBLISHED ->
                switch (action) {
                    case RESCHEDULE, ENROL -> PUBLISHED;
                    case CANCEL -> CANCELLED;
                    case CHANGE, PUBLISH -> null;
                };
            case CANCELLED -> null;
        };
    }

    /** The actions that the state allows. */
    public List<CourseAction> allowed() {
        return Arrays.stream(CourseAction.values())
                .filter(action -> next(action).isPresent())
                .toList();
    }

    /** The arguments of ILLEGAL_TRANSITION: the state, the action, and what has to come first. */
    public Object[] whyNot(CourseAction wanted) {
        List<CourseAction> steps = List.of(CourseAction.PUBLISH);
        return FirstSteps.whyNot(this, wanted, steps, CourseStatus::next, CourseAction::noun);
    }
}
