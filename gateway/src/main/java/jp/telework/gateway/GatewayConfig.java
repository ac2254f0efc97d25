package jp.telework.gateway;

import io.smallrye.config.ConfigMapping;
import java.util.Map;
import jp.telework.gateway.contracts.ContractsConfig;
import jp.telework.gateway.headers.EdgeConfig;
import jp.telework.gateway.health.HealthConfig;
import jp.telework.gateway.identity.IdentityConfig;
import jp.telework.gateway.limits.LimitsConfig;
import jp.telework.gateway.practice.PracticeConfig;
import jp.telework.gateway.routing.UpstreamConfig;

/**
 * Everything an operator may set on the gateway beside {@code quarkus.*}. Each part is described next to the feature
 * that uses it; an unknown key below {@code telework.} stops the start.
 */
@ConfigMapping(prefix = "telework")
public interface GatewayConfig {

    /** The services behind the gateway by name, such as {@code telework.upstream.subsidy.url}. */
    Map<String, UpstreamConfig> upstream();

    /** How the outside sees the gateway, and what it may send. */
    EdgeConfig edge();

    /** Rules for bearer tokens that go beyond {@code quarkus.oidc.*}. */
    IdentityConfig identity();

    /** Limits on how often, how many at once and how slowly clients may send. */
    LimitsConfig limits();

    /** The merged OpenAPI document. */
    ContractsConfig contracts();

    /** How the services are watched. */
    HealthConfig health();

    /** A clock and faults to rehearse with. */
    PracticeConfig practice();
}
