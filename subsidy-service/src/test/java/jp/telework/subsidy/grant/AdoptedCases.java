package jp.telework.subsidy.grant;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.UUID;
import jp.telework.subsidy.grant.usecase.OpenGrants;

/** Opens cases as an adoption with announced results does, without an evaluation before it. */
@ApplicationScoped
@Unremovable
class AdoptedCases {

    private final OpenGrants openGrants;

    AdoptedCases(OpenGrants openGrants) {
        this.openGrants = openGrants;
    }

    @ActivateRequestContext
    void open(UUID call, List<UUID> applications) {
        openGrants.open(call, applications);
        openGrants.announce(call);
    }
}
