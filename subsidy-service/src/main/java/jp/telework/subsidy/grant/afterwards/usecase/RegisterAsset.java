package jp.telework.subsidy.grant.afterwards.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.grant.afterwards.domain.AssetPolicy;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantDesk;
import jp.telework.subsidy.grant.lifecycle.usecase.Outcome;

/** 取得財産の登録 (適正化法第22条): the restriction follows from its kind and its unit price. */
@ApplicationScoped
public class RegisterAsset {

    private final GrantDesk desk;

    RegisterAsset(GrantDesk desk) {
        this.desk = desk;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Grant handle(Caller caller, UUID id, IfMatch ifMatch, AssetPolicy.Acquisition asset) {
        return desk.perform(caller, id, ifMatch, GrantAction.REGISTER_ASSET, (grant, checks, moment) -> {
            return Outcome.of(GrantAction.REGISTER_ASSET, AssetPolicy.register(asset, grant, moment.today(), checks));
        });
    }
}
