package jp.telework.promotion.recognition.entry.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.text.Term;

/** 申請の状態. */
public enum EntryStatus implements Term {
    /** 下書き. */
    DRAFT,
    /** 提出済み. */
    SUBMITTED,
    /** 起案済み: only the ministry sees it. */
    DECISION_DRAFTED,
    /** 決定済み・公表前: only the ministry sees it. */
    DECIDED,
    /** 認定. */
    RECOGNISED,
    /** 非認定. */
    NOT_RECOGNISED,
    /** 取下げ. */
    WITHDRAWN;

    /** The state after an action; empty when the state does not allow it. */
    public Optional<EntryStatus> next(EntryAction action) {
        return Optional.ofNullable(
                switch (this) {
                    case DRAFT ->
                        switch (action) {
                            case CHANGE -> DRAFT;
                            case SUBMIT -> SUBMITTED;
                            case WITHDRAW -> WITHDRAWN;
                            case DRAFT_DECISION, APPROVE_DECISION, RETURN_DECISION, ACCEPT_LOGO, WITHDRAW_LOGO -> null;
                        };
                    case SUBMITTED ->
                        switch (action) {
                            case DRAFT_DECISION -> DECISION_DRAFTED;
                            case WITHDRAW -> WITHDRAWN;
                            case CHANGE, SUBMIT, APPROVE_DECISION, RETURN_DECISION, ACCEPT_LOGO, WITHDRAW_LOGO -> null;
                        };
                    case DECISION_DRAFTED ->
                        switch (action) {
                            case APPROVE_DECISION -> DECIDED;
                            case RETURN_DECISION -> SUBMITTED;
                            case WITHDRAW -> WITHDRAWN;
                            case CHANGE, SUBMIT, DRAFT_DECISION, ACCEPT_LOGO, WITHDRAW_LOGO -> null;
                        };
                    case DECIDED -> action == EntryAction.WITHDRAW ? WITHDRAWN : null;
                    case RECOGNISED ->
                        action == EntryAction.ACCEPT_LOGO || action == EntryAction.WITHDRAW_LOGO ? RECOGNISED : null;
                    case NOT_RECOGNISED, WITHDRAWN -> null;
                });
    }

    /** The state as a reader may know it: none outside of the ministry learns of a decision before its publication. */
    public EntryStatus shownTo(boolean ministry) {
        return !ministry && (this == DECISION_DRAFTED || this == DECIDED) ? SUBMITTED : this;
    }

    /** The states in which rows stand that a reader sees in this one; none where the reader never sees it. */
    public List<EntryStatus> shownAs(boolean ministry) {
        return Arrays.stream(values())
                .filter(stored -> stored.shownTo(ministry) == this)
                .toList();
    }

    /**
     * Where an action leads.
     *
     * @throws Refusal ILLEGAL_TRANSITION with the actions that are allowed
     */
    EntryStatus after(EntryAction action) {
        return next(action).orElseThrow(() -> Refusal.of(CommonError.ILLEGAL_TRANSITION, this, action)
                .with(
                        "allowed",
                        Arrays.stream(EntryAction.values())
                                .filter(other -> next(other).isPresent())
                                .map(EntryAction::noun)
                                .toList()));
    }
}
