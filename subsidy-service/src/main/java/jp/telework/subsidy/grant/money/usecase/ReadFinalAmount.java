package jp.telework.subsidy.grant.money.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.caller.Caller;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile.Entry;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantDesk;
import jp.telework.subsidy.grant.money.domain.AmountFixing;
import jp.telework.subsidy.grant.money.domain.FixingPolicy;
import jp.telework.subsidy.settlement.domain.Settlement;

/** Reads the fixing of a case, computed anew. */
@ApplicationScoped
public class ReadFinalAmount {

    private final GrantDesk desk;

    ReadFinalAmount(GrantDesk desk) {
        this.desk = desk;
    }

    /**
     * A fixing as recorded.
     *
     * @param again the same computed now under the pinned rules
     */
    public record Fixed(Grant grant, Entry<AmountFixing> fixing, Settlement again) {}

    /** @throws Refusal NOT_FOUND when the amount is not fixed */
    @Transactional
    public Fixed of(Caller caller, UUID id) {
        Grant grant = desk.find(caller, id);
        Entry<AmountFixing> fixing =
                grant.file().last(AmountFixing.class).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        return new Fixed(grant, fixing, FixingPolicy.again(grant, fixing));
    }
}
