package jp.telework.subsidy.call.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import jp.telework.kernel.refusal.Violations;
import jp.telework.subsidy.programme.domain.ApprovalRoute;
import jp.telework.subsidy.programme.domain.Disposition;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The ministry's usual 決裁経路, from the configuration. A configuration that leaves a disposition out stops the start. */
@Startup
@ApplicationScoped
class UsualRoutes {

    private static final String SETTING = "telework.approval.usual-routes";

    private final List<ApprovalRoute> all;

    UsualRoutes(@ConfigProperty(name = SETTING) String routes, ObjectMapper json) {
        this.all = read(routes, json);
    }

    /** A route for every disposition. */
    List<ApprovalRoute> all() {
        return all;
    }

    private static List<ApprovalRoute> read(String routes, ObjectMapper json) {
        Violations violations = new Violations();
        List<ApprovalRoute> read;
        try {
            read = RouteReader.read(
                    "", Arrays.asList(json.readValue(routes, ApprovalRouteRequest[].class)), violations);
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException(SETTING + " is not a list of routes", malformed);
        }
        List<Disposition> without = Arrays.stream(Disposition.values())
                .filter(disposition -> ApprovalRoute.find(read, disposition).isEmpty())
                .toList();
        if (!violations.list().isEmpty() || !without.isEmpty()) {
            throw new IllegalStateException(
                    SETTING + ": " + violations.list() + ", dispositions without a route: " + without);
        }
        return read;
    }
}
