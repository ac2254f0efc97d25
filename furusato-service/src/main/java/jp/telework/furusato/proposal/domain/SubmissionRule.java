package jp.telework.furusato.proposal.domain;

import jp.telework.furusato.programme.domain.ProgrammeError;
import jp.telework.furusato.programme.domain.SelectionClause;
import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.ErrorCode;
import jp.telework.kernel.rule.CaseRule;

/** The rules of a submission. Sentences of the kept ones: {@code jp/telework/furusato/proposal_*.properties}. */
public enum SubmissionRule implements CaseRule {
    PERIOD(SelectionClause.PERIOD, ProgrammeError.ROUND_NOT_OPEN),
    CORRECTION_TERM(SelectionClause.CORRECTION, ProgrammeError.CORRECTION_OVERDUE),
    APPLICANT_KIND(SelectionClause.APPLICANTS, ProgrammeError.APPLICANT_KIND_NOT_ACCEPTED),
    AREA_KIND(SelectionClause.APPLICANTS, ProgrammeError.AREA_OF_WRONG_KIND),
    OWN_AREA(SelectionClause.APPLICANTS, ProgrammeError.AREA_NOT_OWN),
    AREA_NAME(SelectionClause.CONTENTS, ProgrammeError.AREA_NAME_MISMATCH),
    PARTNERS(SelectionClause.APPLICANTS, ProgrammeError.PARTNER_IS_APPLICANT),
    COMPLETENESS(SelectionClause.CONTENTS, CommonError.REQUIRED),
    MEASURES(SelectionClause.CONTENTS, ProgrammeError.TOO_FEW_MEASURES),
    DOCUMENTS(SelectionClause.DOCUMENTS, ProgrammeError.DOCUMENT_MISSING);

    private final SelectionClause clause;
    private final ErrorCode refusal;

    SubmissionRule(SelectionClause clause, ErrorCode refusal) {
        this.clause = clause;
        this.refusal = refusal;
    }

    @Override
    public Clause clause() {
        return clause;
    }

    @Override
    public ErrorCode refusal() {
        return refusal;
    }

    @Override
    public String catalogue() {
        return "jp.telework.furusato.proposal";
    }
}
