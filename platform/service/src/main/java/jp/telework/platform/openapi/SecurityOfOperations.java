package jp.telework.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.telework.platform.caller.Role;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;

/**
 * Says for every operation who may call it. Each role that is enough is an alternative of its own; an empty list stands
 * for a public operation.
 */
@OpenApiFilter(value = OpenApiFilter.RunStage.BOTH, priority = SharedParameters.AFTER_RESPONSES)
public class SecurityOfOperations implements OASFilter {

    /** As configured: {@code quarkus.smallrye-openapi.security-scheme-name}. */
    private static final String SCHEME = "bearer";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        document.getPaths().getPathItems().values().forEach(item -> item.getOperations()
                .values()
                .forEach(operation -> operation.setSecurity(alternatives(operation))));
    }

    private static List<SecurityRequirement> alternatives(Operation operation) {
        List<SecurityRequirement> alternatives = new ArrayList<>();
        Set<String> roles = new LinkedHashSet<>();
        for (SecurityRequirement requirement :
                Objects.requireNonNullElse(operation.getSecurity(), List.<SecurityRequirement>of())) {
            requirement.getSchemes().values().forEach(names -> {
                if (names.isEmpty()) {
                    roles.add(Role.Names.ANY);
                }
                roles.addAll(names);
            });
        }
        roles.forEach(role -> alternatives.add(OASFactory.createSecurityRequirement()
                .addScheme(SCHEME, role.equals(Role.Names.ANY) ? List.of() : List.of(role))));
        return alternatives;
    }
}
