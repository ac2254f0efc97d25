package jp.telework.subsidy.grant.afterwards.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.grant.afterwards.domain.AfterwardsRule;
import jp.telework.subsidy.grant.afterwards.domain.Inspection;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantDesk;
import jp.telework.subsidy.grant.lifecycle.usecase.Outcome;

/** 立入検査等の記録 (適正化法第23条). */
@ApplicationScoped
public class RecordInspection {

    private final GrantDesk desk;

    RecordInspection(GrantDesk desk) {
        this.desk = desk;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Grant handle(Caller caller, UUID id, IfMatch ifMatch, Inspection inspection) {
        return desk.perform(caller, id, ifMatch, GrantAction.INSPECT, (grant, checks, moment) -> {
            checks.that(
                    AfterwardsRule.INSPECTION_MADE,
                    !inspection.on().isAfter(moment.today()),
                    "/on",
                    List.of("on", inspection.on(), "today", moment.today()),
                    inspection.on());
            return Outcome.of(GrantAction.INSPECT, inspection);
        });
    }
}
