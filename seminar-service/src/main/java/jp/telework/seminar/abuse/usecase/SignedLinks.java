package jp.telework.seminar.abuse.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.seminar.abuse.domain.LinkError;
import jp.telework.seminar.abuse.domain.LinkPurpose;
import jp.telework.seminar.abuse.domain.SignedLink;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Links that prove themselves: purpose, case and end, with an HMAC-SHA256 over them. Nothing is kept for a link, so
 * nothing can be looked up by trying; that a step is done once only is the case's state to hold.
 */
@ApplicationScoped
public class SignedLinks {

    private static final String ALGORITHM = "HmacSHA256";
    private static final byte FORM = 1;
    private static final int SAID = 1 + 1 + 16 + 8;
    private static final int SIGNATURE = 32;
    private static final int SHORTEST_SECRET = 32;

    private final SecretKeySpec key;
    private final Clock clock;

    SignedLinks(@ConfigProperty(name = "telework.links.secret") String secret, Clock clock) {
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < SHORTEST_SECRET) {
            throw new IllegalStateException("telework.links.secret needs at least " + SHORTEST_SECRET + " bytes");
        }
        this.key = new SecretKeySpec(bytes, ALGORITHM);
        this.clock = clock;
    }

    /** A link as it goes into an address: letters, digits, hyphen and underscore. */
    public String sign(LinkPurpose purpose, UUID subject, Instant expiresAt) {
        byte[] said = ByteBuffer.allocate(SAID)
                .put(FORM)
                .put(purpose.code())
                .putLong(subject.getMostSignificantBits())
                .putLong(subject.getLeastSignificantBits())
                .putLong(expiresAt.getEpochSecond())
                .array();
        byte[] whole =
                ByteBuffer.allocate(SAID + SIGNATURE).put(said).put(mac(said)).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /**
     * Reads a link.
     *
     * @param accepted purposes that serve here
     * @throws Refusal NOT_FOUND when we never made it or it is for something else, LINK_EXPIRED
     */
    public SignedLink open(String link, Set<LinkPurpose> accepted) {
        byte[] whole = decoded(link);
        byte[] said = Arrays.copyOf(whole, SAID);
        // In constant time: how far a guess was right must not show.
        if (whole.length != SAID + SIGNATURE
                || !MessageDigest.isEqual(mac(said), Arrays.copyOfRange(whole, SAID, SAID + SIGNATURE))) {
            throw Refusal.of(CommonError.NOT_FOUND);
        }
        ByteBuffer fields = ByteBuffer.wrap(said);
        byte form = fields.get();
        LinkPurpose purpose = LinkPurpose.ofCode(fields.get())
                .filter(known -> form == FORM && accepted.contains(known))
                .orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        UUID subject = new UUID(fields.getLong(), fields.getLong());
        Instant expiresAt = Instant.ofEpochSecond(fields.getLong());
        if (!clock.instant().isBefore(expiresAt)) {
            throw Refusal.of(LinkError.LINK_EXPIRED, expiresAt);
        }
        return new SignedLink(purpose, subject, expiresAt);
    }

    private static byte[] decoded(String link) {
        try {
            return Base64.getUrlDecoder().decode(link);
        } catch (IllegalArgumentException noLink) {
            throw Refusal.of(CommonError.NOT_FOUND);
        }
    }

    private byte[] mac(byte[] said) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(said);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        }
    }
}
