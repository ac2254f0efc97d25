package jp.telework.seminar.attendance.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import jp.telework.seminar.attendance.domain.AttendanceCode;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Attendance codes that prove themselves: what they say with an HMAC-SHA256 over it. Nothing is kept for a code, so
 * nothing can be found by trying; whether its holder may come in is the registration's to say, each time anew.
 */
@ApplicationScoped
public class AttendanceCodes {

    private static final String ALGORITHM = "HmacSHA256";
    /** Apart from everything else that is signed with the same secret. */
    private static final byte FORM = 'A';

    private static final int SAID = 1 + 16 + 16 + 1;
    /** Half of the hash: 128 bits are beyond guessing, and the picture stays coarse enough for any telephone. */
    private static final int SIGNATURE = 16;

    private static final int SHORTEST_SECRET = 32;

    private final SecretKeySpec key;

    AttendanceCodes(@ConfigProperty(name = "telework.links.secret") String secret) {
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < SHORTEST_SECRET) {
            throw new IllegalStateException("telework.links.secret needs at least " + SHORTEST_SECRET + " bytes");
        }
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /** The code as it goes into pictures and addresses: letters, digits, hyphen and underscore. */
    public String write(AttendanceCode code) {
        byte[] said = ByteBuffer.allocate(SAID)
                .put(FORM)
                .putLong(code.seminarId().getMostSignificantBits())
                .putLong(code.seminarId().getLeastSignificantBits())
                .putLong(code.subject().getMostSignificantBits())
                .putLong(code.subject().getLeastSignificantBits())
                .put((byte) code.participant())
                .array();
        byte[] whole = Arrays.copyOf(said, SAID + SIGNATURE);
        System.arraycopy(signature(said), 0, whole, SAID, SIGNATURE);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /** What a code says; empty when it is not ours. */
    public Optional<AttendanceCode> read(String text) {
        byte[] whole;
        try {
            whole = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException noCode) {
            return Optional.empty();
        }
        byte[] said = Arrays.copyOf(whole, SAID);
        // In constant time: how far a guess was right must not show.
        if (whole.length != SAID + SIGNATURE
                || said[0] != FORM
                || !MessageDigest.isEqual(signature(said), Arrays.copyOfRange(whole, SAID, whole.length))) {
            return Optional.empty();
        }
        ByteBuffer fields = ByteBuffer.wrap(said, 1, SAID - 1);
        UUID seminarId = new UUID(fields.getLong(), fields.getLong());
        UUID subject = new UUID(fields.getLong(), fields.getLong());
        return Optional.of(new AttendanceCode(seminarId, subject, Byte.toUnsignedInt(fields.get())));
    }

    private byte[] signature(byte[] said) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Arrays.copyOf(mac.doFinal(said), SIGNATURE);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        }
    }
}
