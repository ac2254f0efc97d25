package jp.telework.platform.exchange;

import java.util.Optional;
import java.util.UUID;
import jp.telework.platform.caller.Caller;

/** The cases of one kind that other systems keep under numbers of their own. A programme implements it. */
public interface ReferencedCases {

    /** The kind as the subjects of events name it, such as {@code application}. */
    String kind();

    /** Opens a case to be changed in this transaction; empty when the caller may not see it. */
    Optional<ReferencedCase> open(UUID id, Caller caller);
}
