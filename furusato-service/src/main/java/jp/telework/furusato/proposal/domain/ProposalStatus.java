package jp.telework.furusato.proposal.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.telework.casework.applied.domain.CaseState;
import jp.telework.kernel.rule.FirstSteps;

/** 提案の状態. */
public enum ProposalStatus implements CaseState<ProposalStatus, ProposalAction> {
    /** 作成中: only the applicant sees it. */
    DRAFT,
    /** 提出済み: has a receipt; the applicant can no longer change it. */
    SUBMITTED,
    /** 差戻し: an officer asked for corrections; it keeps its number. */
    RETURNED,
    /** 取下げ: ended by the applicant. */
    WITHDRAWN,
    /** 評価中: reviewers score it. */
    UNDER_EVALUATION,
    /** 選定: its town's life begins with the publication. */
    SELECTED,
    /** 非選定: ended with reasons. */
    NOT_SELECTED;

    @Override
    public Optional<ProposalStatus> next(ProposalAction action) {
        return Optional.ofNullable(
                switch (this) {
                    case DRAFT, RETURNED ->
                        switch (action) {
                            case CHANGE, CHANGE_DOCUMENTS -> this;
                            case SUBMIT -> SUBMITTED;
                            case WITHDRAW -> WITHDRAWN;
                            case RETURN, BEGIN_EVALUATION, ASSIGN_REVIEWERS, EVALUATE, SELECT, NOT_SELECT -> null;
                        };
                    case SUBMITTED ->
                        switch (action) {
                            case RETURN -> RETURNED;
                            case WITHDRAW -> WITHDRAWN;
                            case BEGIN_EVALUATION -> UNDER_EVALUATION;
                            case CHANGE, CHANGE_DOCUMENTS, SUBMIT, ASSIGN_REVIEWERS, EVALUATE, SELECT, NOT_SELECT ->
                                null;
                        };
                    case UNDER_EVALUATION ->
                        switch (action) {
                            case WITHDRAW -> WITHDRAWN;
                            case ASSIGN_REVIEWERS, EVALUATE -> this;
                            case SELECT -> SELECTED;
                            case NOT_SELECT -> NOT_SELECTED;
                            case CHANGE, CHANGE_DOCUMENTS, SUBMIT, RETURN, BEGIN_EVALUATION -> null;
                        };
                    case WITHDRAWN, SELECTED, NOT_SELECTED -> null;
                });
    }

    @Override
    public List<String> allowed() {
        return Arrays.stream(ProposalAction.values())
                .filter(action -> next(action).isPresent())
                .map(ProposalAction::noun)
                .distinct()
                .toList();
    }

    @Override
    public Object[] whyNot(ProposalAction wanted) {
        boolean planned = wanted != ProposalAction.WITHDRAW && wanted != ProposalAction.RETURN;
        List<ProposalAction> steps =
                planned ? List.of(ProposalAction.SUBMIT, ProposalAction.BEGIN_EVALUATION) : List.of();
        return FirstSteps.whyNot(this, wanted, steps, ProposalStatus::next, ProposalAction::noun);
    }
}
