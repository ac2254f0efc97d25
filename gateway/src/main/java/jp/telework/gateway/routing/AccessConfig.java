package jp.telework.gateway.routing;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which callers may use some paths. Coarse on purpose: what a caller may do with a case is decided by the service,
 * which knows the case.
 */
public interface AccessConfig {

    /** What the rule is about, as {@code METHOD /path}; {@code *} stands for any method. */
    List<String> match();

    /** Roles of which the caller needs one. */
    Optional<Set<String>> roles();

    /** Audiences of which the token needs one; each must also stand in {@code quarkus.oidc.token.audience}. */
    Optional<Set<String>> audience();
}
