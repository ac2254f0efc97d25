package jp.telework.platform.caller;

import jp.telework.kernel.value.CorporateNumber;
import org.jspecify.annotations.Nullable;

/**
 * What of the cases a caller may see: everything, or one organisation's own. Every query for cases takes a scope, so
 * nobody can forget to narrow it.
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
