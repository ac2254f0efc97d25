package jp.telework.casework.delegation.usecase;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.telework.casework.delegation.domain.EditedCase;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseRef;

/** The cases that applicants work on. Implemented by a programme. */
public interface EditedCases {

    /** As {@link CaseRef} names it. */
    String kind();

    /** A case that the caller may change, as far as its editors allow. */
    Optional<? extends EditedCase> find(Caller caller, UUID id);

    /**
     * A case that the caller may read.
     *
     * @throws Refusal NOT_FOUND
     */
    EditedCase get(Caller caller, UUID id);

    /**
     * Tells one change of the editors. The event names no person.
     *
     * @param verb {@code editors-changed}, {@code delegated}, {@code delegation-revoked}, {@code taken-over} or {@code reassigned}
     * @param detail what the audit row keeps
     */
    void changed(EditedCase theCase, String verb, Map<String, Object> detail);
}
