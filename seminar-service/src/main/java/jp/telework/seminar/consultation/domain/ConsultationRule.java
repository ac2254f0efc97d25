package jp.telework.seminar.consultation.domain;

import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.refusal.ErrorCode;
import jp.telework.kernel.rule.CaseRule;

/** The rules of consultations. */
public enum ConsultationRule implements CaseRule {
    SLOT_IN_ORDER(ConsultationClause.SLOT, ConsultationError.SLOT_PERIOD_REVERSED),
    SLOT_AHEAD(ConsultationClause.SLOT, ConsultationError.SLOT_IN_PAST),
    ADVISER_KNOWN(ConsultationClause.SLOT, ConsultationError.UNKNOWN_ADVISER),
    SEMINAR_KNOWN(ConsultationClause.SLOT, ConsultationError.UNKNOWN_SEMINAR),
    ADVISER_FREE(ConsultationClause.SLOT, ConsultationError.ADVISER_DOUBLE_BOOKED),
    BOOKER_FREE(ConsultationClause.BOOKING, ConsultationError.BOOKER_DOUBLE_BOOKED),
    FIELDS_OFFERED(ConsultationClause.BOOKING, ConsultationError.FIELD_NOT_OFFERED),
    STILL_AHEAD(ConsultationClause.BOOKING, ConsultationError.SLOT_BEGUN),
    BEGUN(ConsultationClause.RECORD, ConsultationError.CONSULTATION_NOT_BEGUN),
    FOLLOW_UP_OPEN(ConsultationClause.RECORD, ConsultationError.FOLLOW_UP_SETTLED);

    private final Clause clause;
    private final ErrorCode refusal;

    ConsultationRule(Clause clause, ErrorCode refusal) {
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
        return "jp.telework.seminar.consultation";
    }
}
