package jp.telework.platform.command;

import java.util.List;
import java.util.UUID;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.caller.Caller;

/**
 * What can be done with the cases of one kind. The answer of {@code …/actions} and the list {@code allowed} of a refusal
 * come from here. Each feature that has commands on a kind tells its own.
 */
public interface CaseActions {

    /** The kind of {@link CaseRef}, such as {@code grant}. */
    String kind();

    /**
     * Each of the feature's commands on a case, once for each part that it can be about.
     *
     * @throws Refusal NOT_FOUND when the caller may not see the case
     */
    List<Possibility> possibilities(Caller caller, UUID id);
}
