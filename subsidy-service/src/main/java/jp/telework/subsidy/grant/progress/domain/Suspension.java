package jp.telework.subsidy.grant.progress.domain;

import java.time.LocalDate;
import java.util.List;
import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.ActKind;
import jp.telework.subsidy.grant.lifecycle.domain.Reason;

/**
 * 遂行の一時停止命令 (適正化法第13条第2項), with reasons (第21条の2).
 *
 * @param measures what the grantee must do before the suspension is lifted
 * @param dueOn until when
 */
@ActKind("SUSPENSION")
public record Suspension(List<Reason> reasons, String measures, LocalDate dueOn) implements ActContent {

    public Suspension {
        reasons = List.copyOf(reasons);
    }
}
