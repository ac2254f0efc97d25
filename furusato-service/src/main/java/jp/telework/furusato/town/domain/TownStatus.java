package jp.telework.furusato.town.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.telework.kernel.rule.FirstSteps;
import jp.telework.kernel.text.Term;
import org.jspecify.annotations.Nullable;

/** The life of a selected town. */
public enum TownStatus implements Term {
    /** 選定済. */
    SELECTED,
    /** 現状調査. */
    SURVEYING,
    /** 取組の提案. */
    MEASURES_PROPOSED,
    /** 計画案. */
    PLAN_DRAFTED,
    /** 計画決定. */
    PLAN_ADOPTED,
    /** フォローアップ. */
    FOLLOW_UP;

    /** The state after an action; empty when the action is not possible. */
    public Optional<TownStatus> next(TownAction action) {
        return Optional.ofNullable(
                switch (this) {
                    case SELECTED -> action == TownAction.RECORD_SURVEY ? SURVEYING : null;
                    case SURVEYING -> afterSurveying(action);
                    case MEASURES_PROPOSED -> afterMeasures(action);
                    case PLAN_DRAFTED -> afterDraft(action);
                    case PLAN_ADOPTED -> action == TownAction.REPORT_PROGRESS ? FOLLOW_UP : inForce(action);
                    case FOLLOW_UP ->
                        // The town looks again at where it stands, once the plan works.
                        action == TownAction.REPORT_PROGRESS || action == TownAction.RECORD_SURVEY
                                ? FOLLOW_UP
                                : inForce(action);
                });
    }

    private static @Nullable TownStatus afterSurveying(TownAction action) {
        return switch (action) {
            case RECORD_SURVEY -> SURVEYING;
            case PROPOSE_MEASURE -> MEASURES_PROPOSED;
            case CHANGE_MEASURE,
                    ATTACH_EVIDENCE,
                    DRAFT_PLAN,
                    REVIEW_PLAN,
                    RESOLVE_PLAN,
                    ATTACH_RESOLUTION,
                    RETURN_RESOLUTION,
                    ADOPT_PLAN,
                    DRAFT_ADOPTION,
                    APPROVE_ADOPTION,
                    RETURN_ADOPTION,
                    REPORT_PROGRESS -> null;
        };
    }

    private static @Nullable TownStatus afterMeasures(TownAction action) {
        return switch (action) {
            case RECORD_SURVEY, PROPOSE_MEASURE, CHANGE_MEASURE, ATTACH_EVIDENCE -> MEASURES_PROPOSED;
            case DRAFT_PLAN -> PLAN_DRAFTED;
            case REVIEW_PLAN,
                    RESOLVE_PLAN,
                    ATTACH_RESOLUTION,
                    RETURN_RESOLUTION,
                    ADOPT_PLAN,
                    DRAFT_ADOPTION,
                    APPROVE_ADOPTION,
                    RETURN_ADOPTION,
                    REPORT_PROGRESS -> null;
        };
    }

    private static @Nullable TownStatus afterDraft(TownAction action) {
        return switch (action) {
            case PROPOSE_MEASURE,
                    CHANGE_MEASURE,
                    ATTACH_EVIDENCE,
                    DRAFT_PLAN,
                    REVIEW_PLAN,
                    RESOLVE_PLAN,
                    ATTACH_RESOLUTION,
                    RETURN_RESOLUTION,
                    DRAFT_ADOPTION,
                    APPROVE_ADOPTION,
                    RETURN_ADOPTION -> PLAN_DRAFTED;
            case ADOPT_PLAN -> PLAN_ADOPTED;
            // The drafted targets stand on the survey's figures.
            case RECORD_SURVEY, REPORT_PROGRESS -> null;
        };
    }

    /** While a plan is in force it can be revised. */
    private @Nullable TownStatus inForce(TownAction action) {
        return switch (action) {
            case PROPOSE_MEASURE,
                    CHANGE_MEASURE,
                    ATTACH_EVIDENCE,
                    DRAFT_PLAN,
                    REVIEW_PLAN,
                    RESOLVE_PLAN,
                    ATTACH_RESOLUTION,
                    RETURN_RESOLUTION,
                    ADOPT_PLAN,
                    DRAFT_ADOPTION,
                    APPROVE_ADOPTION,
                    RETURN_ADOPTION -> this;
            case RECORD_SURVEY, REPORT_PROGRESS -> null;
        };
    }

    public List<TownAction> allowed() {
        return Arrays.stream(TownAction.values())
                .filter(action -> next(action).isPresent())
                .toList();
    }

    /** The arguments of ILLEGAL_TRANSITION: the state, the action, and what has to come first. */
    public Object[] whyNot(TownAction wanted) {
        List<TownAction> steps = List.of(
                TownAction.RECORD_SURVEY, TownAction.PROPOSE_MEASURE, TownAction.DRAFT_PLAN, TownAction.ADOPT_PLAN);
        // A survey is not planned for while a plan is drafted: the targets stand on its figures.
        List<TownAction> leading = wanted == TownAction.RECORD_SURVEY ? List.of() : steps;
        return FirstSteps.whyNot(this, wanted, leading, TownStatus::next, TownAction::noun);
    }
}
