package jp.telework.subsidy.grant;

import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.UUID;
import jp.telework.subsidy.grant.opening.usecase.OpenGrants;

/** Opens cases as an adoption with announced results does, without an evaluation before it. */
@ApplicationScoped
@Unremovable
public class AdoptedCases {

    private final OpenGrants openGrants;

    AdoptedCases(OpenGrants openGrants) {
        this.openGrants = openGrants;
    }

    @ActivateRequestContext
    void open(UUID call, List<UUID> applications) {
        // Transactions of their own, without a journal: the tests begin with the open case.
        QuarkusTransaction.requiringNew().run(() -> openGrants.open(call, applications));
        QuarkusTransaction.requiringNew().run(() -> openGrants.announce(call));
    }
}
