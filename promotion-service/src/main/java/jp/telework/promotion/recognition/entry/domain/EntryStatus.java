package jp.telework.promotion.recognition.entry.domain;

import java.util.Arrays;
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
                        };
                    case SUBMITTED -> action == EntryAction.WITHDRAW ? WITHDRAWN : null;
                    case WITHDRAWN -> null;
                });
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
