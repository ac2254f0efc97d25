package jp.telework.gateway.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Who a verified token speaks for.
 *
 * @param subject the person or service account, as the provider names it
 * @param client the client id the token was issued to; empty when the token does not say
 * @param organisation 法人番号 of the caller's organisation
 * @param roles all roles in the token
 * @param audience whom the token was issued for
 * @param system whether a system signed in with its own credentials, without a person
 * @param boundTo the thumbprint of the certificate that the token needs (RFC 8705); a text that no
 *     certificate has if the token is bound in a way that is not understood here
 * @param expiry when the token ends, the tolerance for clocks included
 */
public record Caller(
        String subject,
        String client,
        Optional<String> organisation,
        Set<String> roles,
        Set<String> audience,
        boolean system,
        Optional<String> boundTo,
        Instant expiry) {

    public Caller {
        roles = Set.copyOf(roles);
        audience = Set.copyOf(audience);
    }
}
