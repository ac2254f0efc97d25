package jp.telework.seminar.attendance.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import jp.telework.platform.abuse.Seal;
import jp.telework.seminar.attendance.domain.AttendanceCode;

/**
 * Signed attendance codes: their content with an HMAC-SHA256 over it. No row is kept for a code, so guessing finds
 * none. The registration decides at each check-in whether the holder may come in.
 */
@ApplicationScoped
public class AttendanceCodes {

    /** Apart from everything else that is signed with the same secret. */
    private static final byte FORM = 'A';

    private static final int SAID = 1 + 16 + 16 + 1;
    /** Half of the hash: 128 bits are beyond guessing, and the picture stays coarse enough for any telephone. */
    private static final int SIGNATURE = 16;

    private final Seal seal;

    AttendanceCodes(Seal seal) {
        this.seal = seal;
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
        return seal.sign(said, SIGNATURE);
    }

    /** What a code says; empty when it is not ours. */
    public Optional<AttendanceCode> read(String text) {
        return seal.verify(text, SAID, SIGNATURE)
                .filter(said -> said[0] == FORM)
                .map(AttendanceCodes::code);
    }

    private static AttendanceCode code(byte[] said) {
        ByteBuffer fields = ByteBuffer.wrap(said, 1, SAID - 1);
        UUID seminarId = new UUID(fields.getLong(), fields.getLong());
        UUID subject = new UUID(fields.getLong(), fields.getLong());
        return new AttendanceCode(seminarId, subject, Byte.toUnsignedInt(fields.get()));
    }
}
