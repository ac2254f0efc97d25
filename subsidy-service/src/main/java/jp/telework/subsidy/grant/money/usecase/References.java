package jp.telework.subsidy.grant.money.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.Grants;
import jp.telework.subsidy.grant.money.domain.MoneyError;

/** References of the paying and the receiving system. Each stands for one transfer of money. */
@ApplicationScoped
public class References {

    private final Grants grants;

    References(Grants grants) {
        this.grants = grants;
    }

    /**
     * Checks that a reference is new. A rival that brings the same one at the same moment is stopped by the unique index;
     * its command is then run again and ends here.
     *
     * @throws Refusal DUPLICATE_REFERENCE
     */
    public void unused(Class<? extends ActContent> kind, String reference) {
        if (grants.hasReference(ActContent.actKind(kind), reference)) {
            throw Refusal.of(MoneyError.DUPLICATE_REFERENCE, reference).with("externalReference", reference);
        }
    }
}
