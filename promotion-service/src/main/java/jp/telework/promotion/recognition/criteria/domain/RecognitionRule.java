package jp.telework.promotion.recognition.criteria.domain;

import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.ErrorCode;
import jp.telework.kernel.rule.CaseRule;

/** The rules of levels and of applications. */
public enum RecognitionRule implements CaseRule {
    RULE_EXISTS(RecognitionClause.PIONEER, RecognitionError.RULE_MISSING),
    PRACTISED(RecognitionClause.PIONEER, RecognitionError.NOT_PRACTISED),
    COVERED_SHARE(RecognitionClause.HUNDRED, RecognitionError.COVERED_TOO_FEW),
    USERS_ENOUGH(RecognitionClause.HUNDRED, RecognitionError.USERS_TOO_FEW),
    DAYS_ENOUGH(RecognitionClause.HUNDRED, RecognitionError.DAYS_TOO_FEW),
    ROUND_OPEN(RecognitionClause.PERIOD, RecognitionError.ROUND_NOT_OPEN),
    NO_RECENT_VIOLATION(RecognitionClause.EXCLUSION, RecognitionError.RECENT_VIOLATION),
    PLEDGE_MADE(RecognitionClause.EXCLUSION, RecognitionError.PLEDGE_MISSING),
    USERS_COVERED(RecognitionClause.HUNDRED, RecognitionError.USERS_NOT_COVERED),
    LEVEL_REACHED(RecognitionClause.DECISION, RecognitionError.LEVEL_NOT_REACHED),
    OTHER_PERSON(RecognitionClause.DECISION, CommonError.SEPARATION_OF_DUTIES),
    ROUND_ENDED(RecognitionClause.DECISION, RecognitionError.ROUND_STILL_OPEN),
    ALL_DECIDED(RecognitionClause.DECISION, RecognitionError.ENTRIES_UNDECIDED),
    ONE_OF_THE_HUNDRED(RecognitionClause.LOGO, RecognitionError.LOGO_NOT_FOR_LEVEL),
    FIRST_LICENCE(RecognitionClause.LOGO, RecognitionError.LOGO_DECIDED_BEFORE),
    TERMS_CURRENT(RecognitionClause.LOGO, RecognitionError.OUTDATED_TERMS),
    LICENCE_IN_FORCE(RecognitionClause.LOGO, RecognitionError.NO_LOGO_LICENCE),
    PRIZE_OFFERED(RecognitionClause.PRIZE, RecognitionError.ROUND_WITHOUT_PRIZE),
    PRIZE_CANDIDATE(RecognitionClause.PRIZE, RecognitionError.NOT_A_CANDIDATE),
    PRIZED_ONCE(RecognitionClause.PRIZE, RecognitionError.PRIZED_TWICE),
    EVALUATED_ENOUGH(RecognitionClause.PRIZE, RecognitionError.EVALUATIONS_MISSING),
    RANKING_FOLLOWED(RecognitionClause.PRIZE, RecognitionError.DEVIATION_UNEXPLAINED),
    PRIZES_DECIDED(RecognitionClause.PRIZE, RecognitionError.PRIZES_UNDECIDED);

    private final Clause clause;
    private final ErrorCode refusal;

    RecognitionRule(Clause clause, ErrorCode refusal) {
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
        return "jp.telework.promotion.recognition";
    }
}
