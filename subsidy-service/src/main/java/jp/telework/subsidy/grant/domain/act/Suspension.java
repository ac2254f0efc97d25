package jp.telework.subsidy.grant.domain.act;

import java.time.LocalDate;
import java.util.List;

/**
 * 遂行の一時停止命令 (適正化法第13条第2項), with reasons (第21条の2).
 *
 * @param measures what the grantee must do before the suspension is lifted
 * @param dueOn until when
 */
public record Suspension(List<Reason> reasons, String measures, LocalDate dueOn) implements ActContent {

    public Suspension {
        reasons = List.copyOf(reasons);
    }
}
