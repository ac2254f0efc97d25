package jp.telework.subsidy.grant.afterwards.domain;

import java.time.LocalDate;
import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.ActKind;
import org.jspecify.annotations.Nullable;

/**
 * 立入検査等 (適正化法第23条).
 *
 * @param on day
 * @param inspectors who inspected
 * @param findings what was found
 * @param measures what the grantee has to do, null when nothing
 */
@ActKind("INSPECTION")
public record Inspection(
        LocalDate on,
        String inspectors,
        String findings,
        @Nullable String measures) implements ActContent {}
