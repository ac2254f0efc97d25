package jp.telework.gateway.contracts;

import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The merged OpenAPI document. */
public interface ContractsConfig {

    /** How often the services' documents are fetched again. */
    @WithDefault("60s")
    Duration refresh();

    /** How often a document is asked for as long as the gateway has none from that service. */
    @WithDefault("5s")
    Duration retry();

    /** How long a service may take to send its document. */
    @WithDefault("5s")
    Duration timeout();
}
