package jp.telework.kernel.audit;

import java.util.List;
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
}
