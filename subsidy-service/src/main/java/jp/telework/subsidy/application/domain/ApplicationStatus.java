package jp.telework.subsidy.application.domain;

import static jp.telework.subsidy.application.domain.ApplicationAction.CHANGE;
import static jp.telework.subsidy.application.domain.ApplicationAction.CHANGE_DOCUMENTS;
import static jp.telework.subsidy.application.domain.ApplicationAction.RETURN;
import static jp.telework.subsidy.application.domain.ApplicationAction.SUBMIT;
import static jp.telework.subsidy.application.domain.ApplicationAction.WITHDRAW;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** 応募の状態. */
public enum ApplicationStatus {
    /** 作成中: only the applicant sees it. */
    DRAFT,
    /** 提出済み: has a receipt; the applicant can no longer change it. */
    SUBMITTED,
    /** 差戻し: an officer asked for corrections; it keeps its number. */
    RETURNED,
    /** 取下げ: ended by the applicant. */
    WITHDRAWN;

    /** The state after an action; empty when this state does not allow it. */
    public Optional<ApplicationStatus> next(ApplicationAction action) {
        return Optional.ofNullable(
                switch (this) {
                    case DRAFT, RETURNED ->
                        switch (action) {
                            case CHANGE, CHANGE_DOCUMENTS -> this;
                            case SUBMIT -> SUBMITTED;
                            case WITHDRAW -> WITHDRAWN;
                            case RETURN -> null;
                        };
                    case SUBMITTED ->
                        switch (action) {
                            case RETURN -> RETURNED;
                            case WITHDRAW -> WITHDRAWN;
                            case CHANGE, CHANGE_DOCUMENTS, SUBMIT -> null;
                        };
                    case WITHDRAWN ->
                        switch (action) {
                            case CHANGE, CHANGE_DOCUMENTS, SUBMIT, WITHDRAW, RETURN -> null;
                        };
                });
    }

    /** The actions that this state allows. */
    public List<ApplicationAction> allowed() {
        return Arrays.stream(new ApplicationAction[] {CHANGE, CHANGE_DOCUMENTS, SUBMIT, WITHDRAW, RETURN})
                .filter(action -> next(action).isPresent())
                .toList();
    }
}
