package jp.telework.subsidy.grant.domain.act;

import java.time.LocalDate;
import java.util.List;

/**
 * 遂行命令 (適正化法第13条第1項), with reasons (第21条の2).
 *
 * @param measures what the grantee must do
 * @param dueOn until when
 */
public record PerformanceOrder(List<Reason> reasons, String measures, LocalDate dueOn) implements ActContent {

    public PerformanceOrder {
        reasons = List.copyOf(reasons);
    }
}
