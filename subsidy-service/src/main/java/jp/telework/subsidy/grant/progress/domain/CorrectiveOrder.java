package jp.telework.subsidy.grant.progress.domain;

import java.time.LocalDate;
import java.util.List;
import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.ActKind;
import jp.telework.subsidy.grant.lifecycle.domain.Reason;

/**
 * 是正のための措置命令 (適正化法第16条), with reasons (第21条の2).
 *
 * @param measures what the grantee must correct
 * @param dueOn until when
 */
@ActKind("CORRECTIVE_ORDER")
public record CorrectiveOrder(List<Reason> reasons, String measures, LocalDate dueOn) implements ActContent {

    public CorrectiveOrder {
        reasons = List.copyOf(reasons);
    }
}
