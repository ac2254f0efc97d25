package jp.telework.gateway.identity;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashSet;
import java.util.Set;

/**
 * What the provider says of a token now. A provider computes roles and organisation anew when it is asked; in the token they
 * are those of the sign-in.
 *
 * @param active whether the account is enabled and the session goes on
 * @param roles what the caller has now, from the same places of the answer as from a token
 * @param organisation of the caller now; empty when the answer does not say
 */
record Standing(boolean active, Set<String> roles, String organisation) {

    private static final Standing ENDED = new Standing(false, Set.of(), "");

    /**
     * Reads an introspection answer (RFC 7662).
     *
     * @param client whose own roles count besides those of the realm
     */
    static Standing of(JsonObject answer, String client) {
        if (!Boolean.TRUE.equals(answer.getValue("active"))) {
            return ENDED;
        }
        Set<String> roles = new HashSet<>();
        add(roles, answer.getValue("groups"));
        add(roles, object(answer, "realm_access").getValue("roles"));
        add(roles, object(object(answer, "resource_access"), client).getValue("roles"));
        return new Standing(true, roles, answer.getValue("org") instanceof String org ? org : "");
    }

    private static JsonObject object(JsonObject parent, String name) {
        return parent.getValue(name) instanceof JsonObject found ? found : new JsonObject();
    }

    private static void add(Set<String> roles, Object values) {
        if (values instanceof JsonArray list) {
            list.stream()
                    .filter(String.class::isInstance)
                    .map(String.class::cast)
                    .forEach(roles::add);
        }
    }

    /** Whether the caller still has all that the token says. A token that claims more is refused. */
    boolean covers(Caller caller) {
        return active
                && roles.containsAll(caller.roles())
                && organisation.equals(caller.organisation().orElse(""));
    }
}
