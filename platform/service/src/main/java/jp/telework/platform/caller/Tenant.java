package jp.telework.platform.caller;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.value.CorporateNumber;

/**
 * The organisation to whose rows PostgreSQL limits every query of a transaction (docs/adr/0053): that of a caller who
 * acts as an applicant and in no other role. The ministry, reviewers, the public and scheduled work are not limited to one.
 */
@ApplicationScoped
public class Tenant {

    /** The setting that the policies read; it ends with its transaction. */
    public static final String SETTING = "telework.organisation";

    /** No organisation has this number. */
    private static final String OF_NOBODY = "-";

    private final CurrentCaller caller;

    Tenant(CurrentCaller caller) {
        this.caller = caller;
    }

    /** The value of the setting; empty when the transaction is not kept to one organisation. */
    public String organisation() {
        if (!Arc.container().requestContext().isActive()) {
            return "";
        }
        try {
            return caller.restricted()
                    .filter(known -> known.roles().equals(Set.of(Role.APPLICANT)))
                    .map(known -> known.organisationNumber()
                            .map(CorporateNumber::value)
                            .orElse(OF_NOBODY))
                    .orElse("");
        } catch (Refusal wrongClaim) {
            return OF_NOBODY;
        }
    }
}
