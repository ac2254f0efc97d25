package jp.telework.platform.abuse;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes signed texts: the content with an HMAC-SHA256 over it. All users of this class share one secret, so the content
 * of each begins with a byte of its own.
 */
@ApplicationScoped
public class Seal {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST_SECRET = 32;

    private final SecretKeySpec key;

    Seal(@ConfigProperty(name = "telework.links.secret") String secret) {
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < SHORTEST_SECRET) {
            throw new IllegalStateException("telework.links.secret needs at least " + SHORTEST_SECRET + " bytes");
        }
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /**
     * What is said with its signature, as it goes into addresses: letters, digits, hyphen and underscore.
     *
     * @param signature bytes of the hash to keep, 32 at most
     */
    public String sign(byte[] said, int signature) {
        byte[] whole = Arrays.copyOf(said, said.length + signature);
        System.arraycopy(signature(said, signature), 0, whole, said.length, signature);
        return encoded(whole);
    }

    private static String encoded(byte[] whole) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /**
     * Reads a signed text. Only the form that {@link #sign} writes is accepted. Java's decoder alone also takes padding and
     * ignores the last bits, so that five texts would have the same content.
     *
     * @param said bytes that are said
     * @param signature bytes of the hash that were kept
     * @return the content; empty when the text was not signed here
     */
    public Optional<byte[]> verify(String text, int said, int signature) {
        byte[] whole;
        try {
            whole = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOf(whole, said);
        // In constant time: how far a guess was right must not show.
        boolean ours = whole.length == said + signature
                && MessageDigest.isEqual(
                        signature(content, signature), Arrays.copyOfRange(whole, said, said + signature));
        return ours && encoded(whole).equals(text) ? Optional.of(content) : Optional.empty();
    }

    private byte[] signature(byte[] said, int length) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Arrays.copyOf(mac.doFinal(said), length);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        }
    }
}
