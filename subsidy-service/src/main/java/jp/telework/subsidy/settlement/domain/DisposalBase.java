package jp.telework.subsidy.settlement.domain;

/** Which of transfer price and book value a disposal payment is computed from: a term of the approval standards. */
public enum DisposalBase {
    HIGHER,
    LOWER
}
