package jp.telework.gateway.contracts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How people sign in on the API page.
 *
 * @param client the public client of the page
 * @param authorizationUrl the provider's authorization endpoint
 * @param tokenUrl its token endpoint
 */
record SignIn(String client, String authorizationUrl, String tokenUrl) {

    static final String SCHEME = "signIn";

    /** From the provider's discovery document; empty when it does not name both. */
    static Optional<SignIn> from(String client, Map<String, Object> discovery) {
        return discovery.get("authorization_endpoint") instanceof String authorization
                        && discovery.get("token_endpoint") instanceof String token
                ? Optional.of(new SignIn(client, authorization, token))
                : Optional.empty();
    }

    /** As a security scheme of the merged contract. */
    Map<String, Object> scheme() {
        Map<String, Object> flow = new LinkedHashMap<>();
        flow.put("authorizationUrl", authorizationUrl);
        flow.put("tokenUrl", tokenUrl);
        flow.put("scopes", Map.of("openid", "サインイン / sign in"));
        flow.put("x-client-id", client);
        Map<String, Object> scheme = new LinkedHashMap<>();
        scheme.put("type", "oauth2");
        scheme.put("description", "このページからサインインして試す / sign in from this page and try");
        scheme.put("flows", Map.of("authorizationCode", flow));
        return scheme;
    }
}
