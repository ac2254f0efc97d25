package jp.telework.gateway.contracts;

import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

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

    /**
     * The public client with which people sign in on the API page (authorization code with PKCE), such as
     * {@code portal}; its redirect addresses must contain {@code /docs/oauth2-redirect.html}. Without it, tokens are
     * pasted.
     */
    Optional<String> signInClient();
}
