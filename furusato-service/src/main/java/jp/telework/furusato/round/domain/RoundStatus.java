package jp.telework.furusato.round.domain;

import java.util.List;
import java.util.Optional;
import jp.telework.kernel.rule.FirstSteps;
import jp.telework.kernel.text.Advice;
import jp.telework.kernel.text.Term;
import org.jspecify.annotations.Nullable;

/** 選定の状態, as stored. Whether a published round is open follows from the clock, see {@link RoundPhase}. */
public enum RoundStatus implements Term {
    /** 準備中: officers may still change everything. */
    DRAFT,
    /** 公表済み: its terms are fixed. */
    PUBLISHED,
    /** 評価中: proposals are closed, reviewers score them. */
    EVALUATING,
    /** 選定済み: every proposal has its result, which only the ministry knows. */
    SELECTED,
    /** 結果公表済み. */
    RESULTS_PUBLISHED;

    /** The state after an action; empty when the state does not allow it. */
    public Optional<RoundStatus> next(RoundAction action) {
        return Optional.ofNullable(
                switch (this) {
                    case DRAFT ->
                        switch (action) {
                            case CHANGE -> DRAFT;
                            case PUBLISH -> PUBLISHED;
                            case BEGIN_EVALUATION,
                                    SELECT,
                                    DRAFT_SELECTION,
                                    APPROVE_SELECTION,
                                    RETURN_SELECTION,
                                    PUBLISH_RESULTS -> null;
                        };
                    case PUBLISHED -> only(action, RoundAction.BEGIN_EVALUATION, EVALUATING);
                    case EVALUATING ->
                        switch (action) {
                            case SELECT -> SELECTED;
                            case DRAFT_SELECTION, APPROVE_SELECTION, RETURN_SELECTION -> EVALUATING;
                            case CHANGE, PUBLISH, BEGIN_EVALUATION, PUBLISH_RESULTS -> null;
                        };
                    case SELECTED -> only(action, RoundAction.PUBLISH_RESULTS, RESULTS_PUBLISHED);
                    case RESULTS_PUBLISHED -> null;
                });
    }

    private static @Nullable RoundStatus only(RoundAction action, RoundAction allowed, RoundStatus next) {
        return action == allowed ? next : null;
    }

    /** The actions that the state allows. */
    public List<RoundAction> allowed() {
        return List.of(RoundAction.values()).stream()
                .filter(action -> next(action).isPresent())
                .toList();
    }

    /** What has to come before an action; empty when no step leads to it. */
    Optional<Advice> before(RoundAction wanted) {
        List<RoundAction> steps = List.of(
                RoundAction.PUBLISH, RoundAction.BEGIN_EVALUATION, RoundAction.SELECT, RoundAction.PUBLISH_RESULTS);
        return FirstSteps.before(this, wanted, steps, RoundStatus::next).stream()
                .findFirst()
                .map(step -> Advice.first(step, step.noun()));
    }
}
