package jp.telework.promotion.guide.domain;

import jp.telework.kernel.text.Term;

/** What a firm can turn to, in the order in which a path names it. */
public enum Programme implements Term {
    SEMINAR("/api/seminar/v1/seminars"),
    SELF_CHECK("/api/promotion/v1/self-check-form"),
    DISPATCH("/api/seminar/v1/dispatch-requests"),
    NETWORK("/api/promotion/v1/network-questions"),
    CAMPAIGN("/api/promotion/v1/campaigns"),
    SUBSIDY("/api/subsidy/v1/calls"),
    RECOGNITION("/api/promotion/v1/recognition-rounds");

    private final String address;

    Programme(String address) {
        this.address = address;
    }

    /** Where it begins in this suite. */
    public String address() {
        return address;
    }
}
