package jp.telework.subsidy.grant.domain.act;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 立入検査等 (適正化法第23条).
 *
 * @param on day
 * @param inspectors who inspected
 * @param findings what was found
 * @param measures what the grantee has to do, null when nothing
 */
public record Inspection(
        LocalDate on,
        String inspectors,
        String findings,
        @Nullable String measures) implements ActContent {}
