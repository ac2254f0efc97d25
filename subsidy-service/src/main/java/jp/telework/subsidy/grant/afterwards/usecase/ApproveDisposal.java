package jp.telework.subsidy.grant.afterwards.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.telework.kernel.value.Yen;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.grant.afterwards.domain.AssetPolicy;
import jp.telework.subsidy.grant.afterwards.domain.DisposalRequest;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantDesk;
import jp.telework.subsidy.grant.lifecycle.usecase.Outcome;
import org.jspecify.annotations.Nullable;

/** 財産処分の承認 (適正化法第22条) with the payment that the state asks for. */
@ApplicationScoped
public class ApproveDisposal {

    private final GrantDesk desk;

    ApproveDisposal(GrantDesk desk) {
        this.desk = desk;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Grant handle(Caller caller, UUID id, IfMatch ifMatch, int number, Terms terms) {
        return desk.perform(caller, id, ifMatch, GrantAction.APPROVE_DISPOSAL, (grant, checks, moment) -> {
            CaseFile.Entry<DisposalRequest> request = grant.file().numbered(number, DisposalRequest.class);
            return Outcome.of(
                    GrantAction.APPROVE_DISPOSAL,
                    AssetPolicy.approve(
                            request, terms.paymentYen(), terms.reductionReason(), terms.note(), grant, checks));
        });
    }

    /**
     * What an officer adds to the computed payment.
     *
     * @param paymentYen less than computed; null for the computed payment
     * @param reductionReason needed for less
     */
    public record Terms(
            @Nullable Yen paymentYen,
            @Nullable String reductionReason,
            @Nullable String note) {}
}
