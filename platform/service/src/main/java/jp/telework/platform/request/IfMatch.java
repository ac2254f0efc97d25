package jp.telework.platform.request;

import java.util.Arrays;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;

/**
 * The precondition of a change (RFC 9110 §13.1.1).
 *
 * @param header the If-Match header: one or more entity tags
 */
public record IfMatch(String header) {

    /** Stands for a header that is not demanded and was not sent. A caller cannot send it. */
    public static final IfMatch ANY = new IfMatch("*");

    /** A condition by tags as answers showed them; the digest of what was shown does not count. */
    public static IfMatch of(String tags) {
        return new IfMatch(EntityTags.versions(tags));
    }

    /**
     * Compares with the present version, strongly: a weak tag never matches.
     *
     * @throws Refusal STALE_VERSION when none of the tags is the present one
     */
    public void check(long version) {
        String present = EntityTags.of(version);
        boolean matches = this == ANY
                || Arrays.stream(header.split(",")).map(String::strip).anyMatch(tag -> tag.equals(present));
        if (!matches) {
            throw Refusal.of(CommonError.STALE_VERSION);
        }
    }
}
