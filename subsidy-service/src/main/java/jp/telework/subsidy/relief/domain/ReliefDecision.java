package jp.telework.subsidy.relief.domain;

import jp.telework.kernel.text.Term;

/** What is decided about a declaration. */
public enum ReliefDecision implements Term {
    /** 証明する. */
    CERTIFY(ReliefStatus.EXAMINED, ReliefStatus.CERTIFIED),
    /** 証明しない. */
    REFUSE(ReliefStatus.EXAMINED, ReliefStatus.REFUSED),
    /** 証明を取り消す. */
    REVOKE(ReliefStatus.CERTIFIED, ReliefStatus.REVOKED);

    private final ReliefStatus from;
    private final ReliefStatus to;

    ReliefDecision(ReliefStatus from, ReliefStatus to) {
        this.from = from;
        this.to = to;
    }

    boolean fits(ReliefStatus status) {
        return status == from;
    }

    public ReliefStatus leadsTo() {
        return to;
    }
}
