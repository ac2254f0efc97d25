package jp.telework.gateway.identity;

import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Rules for bearer tokens that go beyond {@code quarkus.oidc.*}. */
public interface IdentityConfig {

    /** Signature algorithms that are accepted; {@code none} and the symmetric HS family are refused even if listed. */
    @WithDefault("RS256,RS384,RS512,PS256,PS384,PS512,ES256,ES384,ES512,EdDSA")
    Set<String> algorithms();

    /** The longest token that is looked at, in characters. */
    @WithDefault("8192")
    int maxTokenLength();

    /**
     * How long a verified token is believed without checking its signature and asking the provider again; it never outlives
     * its expiry. {@code 0s} checks every time. With the three seconds that the provider has for an answer, withdrawn authority
     * ends within 30 seconds; production refuses a longer time.
     */
    @WithDefault("20s")
    Duration remember();

    /**
     * How often the provider is asked which keys it publishes; a token of one that is gone ends within this time.
     * {@code PublishedKeys} reads it.
     */
    @WithDefault("30s")
    Duration keyRefresh();

    /**
     * The shortest time between two fetches of the keys, however many unknown keys tokens name. {@code PublishedKeys} reads
     * it.
     */
    @WithDefault("2s")
    Duration keyFetchesApart();

    /**
     * The provider's introspection endpoint (RFC 7662). When it is set, the provider is asked about each token, once per
     * {@link #remember()}: disabled accounts, removed roles and ended sessions are refused within that time instead of at
     * the token's expiry, and requests need the provider to be up. Production does not start without it.
     */
    Optional<URI> introspectionUrl();

    /** The client that may introspect. Keycloak answers only those for whom the tokens are meant: their audience. */
    @WithDefault("telework-api")
    String introspectionClient();

    /** Its secret. */
    Optional<String> introspectionSecret();

    /**
     * Strengths of a sign-in ({@code acr}), of which one is enough for a person with one of {@link #strongRoles()}. Without any the
     * provider alone says how strongly people sign in.
     */
    Optional<Set<String>> strongAcr();

    /** Roles that see or decide on the cases of others. */
    @WithDefault("officer,approver,secretariat,auditor")
    Set<String> strongRoles();
}
