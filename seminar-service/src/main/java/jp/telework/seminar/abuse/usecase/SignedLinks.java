package jp.telework.seminar.abuse.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.abuse.Seal;
import jp.telework.seminar.abuse.domain.LinkError;
import jp.telework.seminar.abuse.domain.LinkPurpose;
import jp.telework.seminar.abuse.domain.SignedLink;

/**
 * Signed links: purpose, case and end, with an HMAC-SHA256 over them. No row is kept for a link, so guessing finds
 * none. The state of the case, not the link, ensures that a step happens only once.
 */
@ApplicationScoped
public class SignedLinks {

    private static final byte FORM = 1;
    private static final int SAID = 1 + 1 + 16 + 8;
    private static final int SIGNATURE = 32;

    private final Seal seal;
    private final Clock clock;

    SignedLinks(Seal seal, Clock clock) {
        this.seal = seal;
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
        return seal.sign(said, SIGNATURE);
    }

    /**
     * Reads a link.
     *
     * @param accepted purposes that serve here
     * @throws Refusal NOT_FOUND when we never made it or it is for something else, LINK_EXPIRED
     */
    public SignedLink open(String link, Set<LinkPurpose> accepted) {
        byte[] said = seal.verify(link, SAID, SIGNATURE).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
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
}
