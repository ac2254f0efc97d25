package jp.telework.subsidy.application.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.telework.casework.applied.domain.CaseState;
import jp.telework.kernel.rule.FirstSteps;

/** 応募の状態. */
public enum ApplicationStatus implements CaseState<ApplicationStatus, ApplicationAction> {
    /** 作成中: only the applicant sees it. */
    DRAFT,
    /** 提出済み: has a receipt; the applicant can no longer change it. */
    SUBMITTED,
    /** 差戻し: an officer asked for corrections; it keeps its number. */
    RETURNED,
    /** 取下げ: ended by the applicant. */
    WITHDRAWN,
    /** 評価中: passed the screening; reviewers score it. */
    UNDER_EVALUATION,
    /** 不適格: ended by the screening, with reasons. */
    INELIGIBLE,
    /** 採択: a grant opens for it. */
    ADOPTED,
    /** 不採択: ended with reasons. */
    NOT_ADOPTED;

    @Override
    public Optional<ApplicationStatus> next(ApplicationAction action) {
        return Optional.ofNullable(
                switch (this) {
                    case DRAFT, RETURNED ->
                        switch (action) {
                            case CHANGE, CHANGE_DOCUMENTS -> this;
                            case SUBMIT -> SUBMITTED;
                            case WITHDRAW -> WITHDRAWN;
                            case END_WITH_CALL -> this == RETURNED ? NOT_ADOPTED : null;
                            case RETURN, PASS_SCREENING, FAIL_SCREENING, ASSIGN_REVIEWERS, EVALUATE, ADOPT, NOT_ADOPT ->
                                null;
                        };
                    case SUBMITTED ->
                        switch (action) {
                            case RETURN -> RETURNED;
                            case WITHDRAW -> WITHDRAWN;
                            case PASS_SCREENING -> UNDER_EVALUATION;
                            case FAIL_SCREENING -> INELIGIBLE;
                            case END_WITH_CALL -> NOT_ADOPTED;
                            case CHANGE, CHANGE_DOCUMENTS, SUBMIT, ASSIGN_REVIEWERS, EVALUATE, ADOPT, NOT_ADOPT -> null;
                        };
                    case UNDER_EVALUATION ->
                        switch (action) {
                            case WITHDRAW -> WITHDRAWN;
                            case ASSIGN_REVIEWERS, EVALUATE -> this;
                            case ADOPT -> ADOPTED;
                            case NOT_ADOPT, END_WITH_CALL -> NOT_ADOPTED;
                            case CHANGE, CHANGE_DOCUMENTS, SUBMIT, RETURN, PASS_SCREENING, FAIL_SCREENING -> null;
                        };
                    case WITHDRAWN, INELIGIBLE, ADOPTED, NOT_ADOPTED -> null;
                });
    }

    @Override
    public List<String> allowed() {
        return Arrays.stream(ApplicationAction.values())
                .filter(action -> next(action).isPresent())
                .map(ApplicationAction::noun)
                .distinct()
                .toList();
    }

    @Override
    public Object[] whyNot(ApplicationAction wanted) {
        // A withdrawal and a return are not planned for.
        boolean planned = wanted != ApplicationAction.WITHDRAW && wanted != ApplicationAction.RETURN;
        List<ApplicationAction> steps =
                planned ? List.of(ApplicationAction.SUBMIT, ApplicationAction.PASS_SCREENING) : List.of();
        return FirstSteps.whyNot(this, wanted, steps, ApplicationStatus::next, ApplicationAction::noun);
    }
}
