package jp.telework.subsidy.grant.progress.domain;

import java.time.LocalDate;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.ActKind;
import org.jspecify.annotations.Nullable;

/**
 * 状況報告 (適正化法第12条); the first one also tells that the project has begun (着手).
 *
 * @param asOf day that the report describes
 * @param progressPercent progress, 0 to 100
 * @param spentYen eligible cost spent so far
 * @param narrative what was done
 * @param difficulty that the project will not be completed in time or is hard to carry out (第7条第1項第5号), null if none
 */
@ActKind("STATUS_REPORT")
public record StatusReport(
        LocalDate asOf,
        int progressPercent,
        Yen spentYen,
        String narrative,
        @Nullable String difficulty) implements ActContent {}
