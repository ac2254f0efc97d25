package jp.telework.subsidy.relief.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.text.Term;

/** 申告の状態. What waits for approval is not a state: the company is not to learn of it. */
public enum ReliefStatus implements Term {
    /** 申告済み. */
    DECLARED,
    /** 審査済み: only the ministry sees it. */
    EXAMINED,
    /** 証明済み. */
    CERTIFIED,
    /** 不証明. */
    REFUSED,
    /** 取下げ. */
    WITHDRAWN,
    /** 証明の取消し. */
    REVOKED;

    /** The state after an action; empty when the state does not allow it. Where a decision leads is up to the decision. */
    public Optional<ReliefStatus> next(ReliefAction action) {
        return Optional.ofNullable(
                switch (action) {
                    case EXAMINE -> this == DECLARED || this == EXAMINED ? EXAMINED : null;
                    case DRAFT_DECISION, APPROVE_DECISION, RETURN_DECISION ->
                        this == EXAMINED || this == CERTIFIED ? this : null;
                    case WITHDRAW -> this == DECLARED || this == EXAMINED || this == CERTIFIED ? WITHDRAWN : null;
                });
    }

    /** The state as a reader may know it. */
    public ReliefStatus shownTo(boolean ministry) {
        return !ministry && this == EXAMINED ? DECLARED : this;
    }

    /** The stored states that a reader sees as this one. */
    public List<ReliefStatus> storedFor(boolean ministry) {
        return Arrays.stream(values())
                .filter(stored -> stored.shownTo(ministry) == this)
                .toList();
    }

    /**
     * Where an action leads.
     *
     * @throws Refusal ILLEGAL_TRANSITION with the actions that are allowed
     */
    ReliefStatus after(ReliefAction action) {
        List<String> allowed = Arrays.stream(ReliefAction.values())
                .filter(other -> next(other).isPresent())
                .map(ReliefAction::noun)
                .toList();
        return next(action).orElseThrow(() -> Refusal.of(CommonError.ILLEGAL_TRANSITION, this, action)
                .with("allowed", allowed));
    }
}
