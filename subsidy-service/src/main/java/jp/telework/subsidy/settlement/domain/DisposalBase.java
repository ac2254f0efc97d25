package jp.telework.subsidy.settlement.domain;

import jp.telework.kernel.text.Term;

/** Which of transfer price and book value a disposal payment is computed from: a term of the approval standards. */
public enum DisposalBase implements Term {
    HIGHER,
    LOWER
}
