package jp.telework.platform.webhook;

import java.security.SecureRandom;
import java.util.Base64;

/** A key that the receiver shares with us, as Standard Webhooks writes it: {@code whsec_} and Base64. */
final class WebhookSecret {

    private static final int BYTES = 32;

    private final byte[] key;

    private WebhookSecret(byte[] key) {
        this.key = key;
    }

    static WebhookSecret make() {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return new WebhookSecret(key);
    }

    byte[] key() {
        return key.clone();
    }

    String text() {
        return "whsec_" + Base64.getEncoder().encodeToString(key);
    }

    @Override
    public String toString() {
        return "whsec_…";
    }
}
