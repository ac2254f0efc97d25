package jp.telework.gateway.health;

import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the services are watched. */
public interface HealthConfig {

    /** How often each service's readiness is asked for. */
    @WithDefault("10s")
    Duration interval();

    /** How long a service may take to answer before it counts as down. */
    @WithDefault("2s")
    Duration timeout();
}
