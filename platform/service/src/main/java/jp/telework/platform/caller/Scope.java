package jp.telework.platform.caller;

import jp.telework.kernel.value.CorporateNumber;
import org.jspecify.annotations.Nullable;

/**
 * The cases a caller may see: all, or those of one organisation. Every query for cases takes a scope, so no query can
 * forget to narrow its rows.
 *
 * @param organisation the only organisation whose cases are seen; null sees all
 */
public record Scope(@Nullable CorporateNumber organisation) {

    /** For ministry staff, auditors and the ministry's systems. */
    public static final Scope EVERYTHING = new Scope(null);

    /** The scope of a caller: staff of the ministry see all, an applicant its own organisation's cases. */
    public static Scope of(Caller caller) {
        return Ministry.includes(caller) ? EVERYTHING : new Scope(caller.requireOrganisation());
    }

    public boolean covers(CorporateNumber owner) {
        return organisation == null || organisation.equals(owner);
    }
}
