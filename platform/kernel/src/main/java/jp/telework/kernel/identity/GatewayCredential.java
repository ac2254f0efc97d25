package jp.telework.kernel.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * A service recognises the gateway by this header, and then trusts its headers about the client. An address proves less: every workload
 * of the same network has one.
 */
public final class GatewayCredential {

    public static final String HEADER = "X-Gateway-Credential";

    private static final int SHORTEST = 32;

    private final byte[] secret;

    /** @throws IllegalArgumentException when it has fewer than 32 characters */
    public GatewayCredential(String secret) {
        if (secret.length() < SHORTEST) {
            throw new IllegalArgumentException("a gateway credential needs at least " + SHORTEST + " characters");
        }
        this.secret = bytes(secret);
    }

    /** Whether the header's value is the secret; in constant time. */
    public boolean isIn(@Nullable String header) {
        return header != null && MessageDigest.isEqual(secret, bytes(header));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "GatewayCredential[hidden]";
    }
}
