package jp.telework.kernel.audit;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a check found.
 *
 * @param findings the first of each stream, and of the seals; not more than {@link TrailCheck#MOST}
 * @param rows rows that were looked at
 * @param unsealed rows among them that no seal covers yet: of these, only changes within a stream are noticed
 * @param last the newest seal
 */
public record TrailReport(
        List<TrailFinding> findings,
        long rows,
        long unsealed,
        @Nullable AuditSeal last) {

    public TrailReport {
        findings = List.copyOf(findings);
    }

    /** The two parts of a check together: the first of what each found. */
    public TrailReport and(TrailReport other) {
        List<TrailFinding> both = Stream.concat(findings.stream(), other.findings.stream())
                .distinct()
                .limit(TrailCheck.MOST)
                .toList();
        return new TrailReport(both, rows + other.rows, unsealed + other.unsealed, other.last);
    }
}
