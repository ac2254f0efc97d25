package jp.telework.platform.retention;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.UUID;
import jp.telework.kernel.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table of retention: which data go, when, and what remains.
 *
 * @param code stable name of the rule, such as {@code REGISTRATIONS}
 * @param data whose or which data go
 * @param trigger the moment from which the period counts
 * @param kept the period, as it is configured
 * @param remains what stays
 * @param basis the document behind the rule
 * @param job identity of the job that follows the rule
 * @param caseKind kind of the cases that the rule erases and that can be held; null where there are none
 */
public record RetentionRule(
        String code,
        Words data,
        Words trigger,
        Period kept,
        Words remains,
        Words basis,
        String job,
        @Nullable String caseKind) {

    /** A text in both languages. */
    public record Words(String japanese, String english) {

        /** The text for a reader. */
        public String in(Language language) {
            return language == Language.JA ? japanese : english;
        }

        private String both() {
            return japanese + " / " + english;
        }
    }

    /**
     * The moment before which a period has ended.
     *
     * @param kept counted in days of UTC
     */
    public static Instant before(Instant now, Period kept) {
        return now.atZone(ZoneOffset.UTC).minus(kept).toInstant();
    }

    /** Id of the rule in audit rows and cursors: the same in every run. */
    public UUID id() {
        return UUID.nameUUIDFromBytes(("retention:" + code).getBytes(StandardCharsets.UTF_8));
    }

    /** The row as the operators' manual has it. */
    public String row() {
        return "| `%s` | %s | %s | %s | %s | %s | `%s` |"
                .formatted(code, data.both(), trigger.both(), kept, remains.both(), basis.both(), job);
    }
}
