package jp.telework.platform.webhook.delivery;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs as Standard Webhooks says: HMAC-SHA256 over {@code id.timestamp.body}, one signature for each valid key. */
final class Signature {

    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    /**
     * The header {@code webhook-signature}: {@code v1,<Base64>}, with a space between several.
     *
     * @param keys the present key, and for a while after a renewal the one before
     */
    static String of(List<byte[]> keys, UUID id, Instant time, byte[] body) {
        return keys.stream().map(key -> "v1," + hmac(key, id, time, body)).collect(Collectors.joining(" "));
    }

    private static String hmac(byte[] key, UUID id, Instant time, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            mac.update((id + "." + time.getEpochSecond() + ".").getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has HmacSHA256", impossible);
        }
    }
}
