package jp.telework.gateway.health;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells which service is down without failing for it: the gateway still serves the others, and taking it out of the
 * rotation would make all services unreachable.
 */
@Readiness
@ApplicationScoped
class UpstreamsCheck implements HealthCheck {

    private final UpstreamHealth health;

    UpstreamsCheck(UpstreamHealth health) {
        this.health = health;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("upstreams").up();
        health.states().forEach((name, state) -> answer.withData(name, state.name()));
        return answer.build();
    }
}
