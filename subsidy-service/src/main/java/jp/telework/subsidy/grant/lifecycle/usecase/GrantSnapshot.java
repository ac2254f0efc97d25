package jp.telework.subsidy.grant.lifecycle.usecase;

import java.util.UUID;
import jp.telework.kernel.reference.ExternalReferences;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.Yen;
import jp.telework.platform.event.EventData;
import jp.telework.subsidy.grant.lifecycle.domain.Act;
import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantStatus;
import org.jspecify.annotations.Nullable;

/** A case after a change, as readers of the event feed see it; amounts in yen. */
@EventData(kind = "grant")
public record GrantSnapshot(
        UUID id,
        UUID applicationId,
        UUID callId,
        String receiptNumber,
        CorporateNumber organisation,
        GrantStatus status,
        @Nullable Yen requestedYen,
        @Nullable Yen decidedYen,
        @Nullable Yen fixedYen,
        Yen paidYen,
        Yen returnedYen,
        ExternalReferences externalReferences,
        @Nullable Integer actNumber,
        @Nullable ActContent act) {

    public static GrantSnapshot of(Grant grant, @Nullable Act act) {
        return of(grant, grant.status(), act);
    }

    /** A case for readers who may know less of its state. */
    static GrantSnapshot of(Grant grant, GrantStatus shown, @Nullable Act act) {
        return new GrantSnapshot(
                grant.id(),
                grant.applicationId(),
                grant.callId(),
                grant.receiptNumber(),
                grant.organisation(),
                shown,
                grant.requestedYen().orElse(null),
                grant.decidedYen().orElse(null),
                grant.fixedYen().orElse(null),
                grant.paidYen(),
                grant.returnedYen(),
                grant.externalReferences(),
                act == null ? null : act.number(),
                act == null ? null : act.content());
    }
}
