package jp.telework.identity;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcEndpoint;
import io.quarkus.oidc.common.OidcResponseFilter;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads along when Quarkus fetches the provider's keys, so that it is known which ones Quarkus has. */
@ApplicationScoped
@Unremovable
@OidcEndpoint(OidcEndpoint.Type.JWKS)
class KeySetReader implements OidcResponseFilter {

    private volatile @Nullable Set<String> latest;

    /** Names of the keys that were read since {@link #forget}; empty when none were. */
    Optional<Set<String>> latest() {
        return Optional.ofNullable(latest);
    }

    void forget() {
        latest = null;
    }

    @Override
    public void filter(OidcResponseContext response) {
        if (response.statusCode() != 200) {
            return;
        }
        try {
            latest = namesOf(new JsonObject(response.responseBody().getDelegate()));
        } catch (DecodeException | ClassCastException unreadable) {
            // Quarkus says so.
        }
    }

    /** Those that Quarkus keeps: keys for encryption are of no use here. */
    private static Set<String> namesOf(JsonObject keySet) {
        Set<String> names = new HashSet<>();
        for (Object key : keySet.getJsonArray("keys", new JsonArray())) {
            if (key instanceof JsonObject known && known.getString("use", "sig").equals("sig")) {
                names.add(known.getString("kid", ""));
            }
        }
        return names;
    }
}
