package jp.telework.promotion.network.domain;

import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.refusal.ErrorCode;
import jp.telework.kernel.rule.CaseRule;

/** The rules of questions to the network. */
public enum NetworkRule implements CaseRule {
    MEMBER_FITS(NetworkClause.ROUTING, NetworkError.MEMBER_UNFIT),
    SOME_MEMBER_FITS(NetworkClause.ROUTING, NetworkError.NO_MEMBER_FITS),
    BY_THE_ASKER(NetworkClause.ANSWERS, NetworkError.NOT_THE_ASKER),
    BY_THE_MEMBER(NetworkClause.ANSWERS, NetworkError.NOT_THE_MEMBER),
    RATED_ONCE(NetworkClause.ANSWERS, NetworkError.ALREADY_RATED),
    TEXT_KEPT(NetworkClause.PUBLICATION, NetworkError.QUESTION_ERASED),
    TEXT_PROPOSED(NetworkClause.PUBLICATION, NetworkError.NOTHING_PROPOSED),
    CONSENTED_ONCE(NetworkClause.PUBLICATION, NetworkError.ALREADY_CONSENTED),
    BOTH_CONSENTED(NetworkClause.PUBLICATION, NetworkError.CONSENT_MISSING);

    private final Clause clause;
    private final ErrorCode refusal;

    NetworkRule(Clause clause, ErrorCode refusal) {
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
        return "jp.telework.promotion.network";
    }
}
