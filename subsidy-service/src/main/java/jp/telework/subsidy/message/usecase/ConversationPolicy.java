package jp.telework.subsidy.message.usecase;

import jp.telework.kernel.message.ConversationState;
import jp.telework.subsidy.application.domain.ApplicationStatus;
import jp.telework.subsidy.grant.lifecycle.domain.GrantStatus;

/** Messages can be sent from the first submission until the case ends. */
public final class ConversationPolicy {

    private ConversationPolicy() {}

    /**
     * For an application without a grant that its applicant knows of.
     *
     * @param shown the status that the applicant may know: the end of the conversation must not tell a result
     */
    public static ConversationState of(ApplicationStatus shown) {
        return switch (shown) {
            case DRAFT -> ConversationState.NOT_BEGUN;
            case SUBMITTED, RETURNED, UNDER_EVALUATION, ADOPTED -> ConversationState.OPEN;
            case WITHDRAWN, INELIGIBLE, NOT_ADOPTED -> ConversationState.ENDED;
        };
    }

    /** For a grant that its applicant knows of. A cancelled grant goes on until what was paid came back. */
    public static ConversationState of(GrantStatus status) {
        return switch (status) {
            case REJECTED, WITHDRAWN, CLOSED -> ConversationState.ENDED;
            case APPLICATION_DRAFT,
                    APPLIED,
                    APPLICATION_RETURNED,
                    DECISION_DRAFTED,
                    GRANTED,
                    IN_PROGRESS,
                    PERFORMANCE_ORDERED,
                    SUSPENDED,
                    DISCONTINUED,
                    PERFORMANCE_REPORTED,
                    CORRECTION_ORDERED,
                    AMOUNT_FIXED,
                    PAID,
                    CANCELLED,
                    RETURN_ORDERED,
                    RETURNED -> ConversationState.OPEN;
        };
    }
}
