package jp.telework.subsidy.application.domain;

import java.util.UUID;

/** The cases that the adoption opened, of which no applicant knows before the results are published. */
public interface OpenedCases {

    /**
     * Ends the case of an application that was withdrawn before its result was published: a decision that did not reach the
     * applicant has no effect.
     */
    void lapse(UUID applicationId);
}
