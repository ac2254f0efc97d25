package jp.telework.subsidy.grant.progress.domain;

import java.time.LocalDate;
import java.util.List;
import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.ActKind;
import jp.telework.subsidy.grant.lifecycle.domain.Reason;

/**
 * 遂行命令 (適正化法第13条第1項), with reasons (第21条の2).
 *
 * @param measures what the grantee must do
 * @param dueOn until when
 */
@ActKind("PERFORMANCE_ORDER")
public record PerformanceOrder(List<Reason> reasons, String measures, LocalDate dueOn) implements ActContent {

    public PerformanceOrder {
        reasons = List.copyOf(reasons);
    }
}
