package jp.telework.subsidy.search.domain;

import java.util.List;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import org.jspecify.annotations.Nullable;

/** Finds cases by a word in their title, their organisation's name or their receipt number. */
public interface Searches {

    /**
     * The ids of the cases found, those with the highest ids, in no particular order.
     *
     * @param after finds lower ids than this only; null for all
     * @param rows how many at most
     */
    List<UUID> find(Wanted wanted, @Nullable UUID after, int rows);

    /** Which cases there are. */
    enum Register {
        APPLICATIONS,
        GRANTS
    }

    /** The reader, because some readers see only some cases, and not their real state. */
    enum Reader {
        ORGANISATION,
        MINISTRY,
        AUDITOR
    }

    /** What is searched for; null means any. */
    record Wanted(
            Register register,
            Reader reader,
            String word,
            @Nullable UUID callId,
            @Nullable CorporateNumber organisation,
            @Nullable Enum<?> status) {}
}
