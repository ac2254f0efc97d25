package jp.telework.gateway.identity;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * How strongly a person must have signed in ({@code acr}) to use a role.
 *
 * @param enough strengths of which one is enough; none when the provider's word is not asked for
 * @param roles that need one of them
 */
record SignInStrength(Set<String> enough, Set<String> roles) {

    SignInStrength {
        enough = Set.copyOf(enough);
        roles = Set.copyOf(roles);
    }

    static SignInStrength of(IdentityConfig config) {
        return new SignInStrength(config.strongAcr().orElse(Set.of()), config.strongRoles());
    }

    /** Whether a token will do. A system has no second factor: it signs in with a key of its own. */
    boolean suffices(Caller caller, String acr) {
        return enough.isEmpty()
                || caller.system()
                || Collections.disjoint(roles, caller.roles())
                || enough.contains(acr);
    }

    /** What a client asks the provider for (RFC 9470). */
    String challenge() {
        return "Bearer realm=\"telework\", error=\"insufficient_user_authentication\", acr_values=\""
                + String.join(" ", new TreeSet<>(enough)) + '"';
    }
}
