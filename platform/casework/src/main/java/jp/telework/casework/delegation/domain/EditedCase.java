package jp.telework.casework.delegation.domain;

import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.text.Term;

/** A case that an applicant's organisation works on. The aggregate keeps its editors with it. */
public interface EditedCase {

    UUID id();

    CaseEditors editors();

    /** Replaces the editors. */
    void edit(CaseEditors changed);

    /**
     * The version as a reader may know it.
     *
     * @param ministry whether the reader is of the ministry
     */
    long version(boolean ministry);

    /** The state in which the case has ended for its applicant, as the applicant may know it; empty while it goes on. */
    Optional<Term> ended();

    /**
     * Checks that the editors can still be changed.
     *
     * @throws Refusal EDITORS_CLOSED
     */
    default void requireOpen() {
        ended().ifPresent(state -> {
            throw Refusal.of(DelegationError.EDITORS_CLOSED, state);
        });
    }
}
