package jp.telework.subsidy.call.domain;

import java.util.List;
import java.util.Optional;
import jp.telework.kernel.rule.FirstSteps;
import jp.telework.kernel.text.Advice;
import jp.telework.kernel.text.Term;

/** 公募の状態, as stored. Whether a published call is open follows from the clock, see {@link CallPhase}. */
public enum CallStatus implements Term {
    /** 準備中: officers may still change everything. */
    DRAFT,
    /** 公表済み: its terms are fixed. */
    PUBLISHED,
    /** 採択決裁済み: every application has its result, which only the ministry knows. */
    DECIDED,
    /** 結果公表済み. */
    RESULTS_PUBLISHED,
    /** 中止: ended before the adoption, with a reason. */
    CANCELLED;

    /** The state after an action; empty when the state does not allow it. */
    public Optional<CallStatus> next(CallAction action) {
        return Optional.ofNullable(
                switch (this) {
                    case DRAFT ->
                        switch (action) {
                            case CHANGE -> DRAFT;
                            case PUBLISH -> PUBLISHED;
                            case EXTEND,
                                    CORRECT,
                                    CANCEL,
                                    ADOPT,
                                    DRAFT_ADOPTION,
                                    APPROVE_ADOPTION,
                                    RETURN_ADOPTION,
                                    PUBLISH_RESULTS,
                                    OPEN_ADDITIONAL -> null;
                        };
                    case PUBLISHED ->
                        switch (action) {
                            case EXTEND, CORRECT, DRAFT_ADOPTION, APPROVE_ADOPTION, RETURN_ADOPTION -> PUBLISHED;
                            case CANCEL -> CANCELLED;
                            case ADOPT -> DECIDED;
                            case CHANGE, PUBLISH, PUBLISH_RESULTS, OPEN_ADDITIONAL -> null;
                        };
                    case DECIDED ->
                        switch (action) {
                            case PUBLISH_RESULTS -> RESULTS_PUBLISHED;
                            case CHANGE,
                                    PUBLISH,
                                    EXTEND,
                                    CORRECT,
                                    CANCEL,
                                    ADOPT,
                                    DRAFT_ADOPTION,
                                    APPROVE_ADOPTION,
                                    RETURN_ADOPTION,
                                    OPEN_ADDITIONAL -> null;
                        };
                    case RESULTS_PUBLISHED ->
                        switch (action) {
                            case OPEN_ADDITIONAL -> RESULTS_PUBLISHED;
                            case CHANGE,
                                    PUBLISH,
                                    EXTEND,
                                    CORRECT,
                                    CANCEL,
                                    ADOPT,
                                    DRAFT_ADOPTION,
                                    APPROVE_ADOPTION,
                                    RETURN_ADOPTION,
                                    PUBLISH_RESULTS -> null;
                        };
                    case CANCELLED -> null;
                });
    }

    /** The actions that the state allows. */
    public List<CallAction> allowed() {
        return List.of(CallAction.values()).stream()
                .filter(action -> next(action).isPresent())
                .toList();
    }

    /** What has to come before an action; empty when no step leads to it. */
    Optional<Advice> before(CallAction wanted) {
        List<CallAction> steps = List.of(CallAction.PUBLISH, CallAction.ADOPT, CallAction.PUBLISH_RESULTS);
        return FirstSteps.before(this, wanted, steps, CallStatus::next).stream()
                .findFirst()
                .map(step -> Advice.first(step, step.noun()));
    }
}
