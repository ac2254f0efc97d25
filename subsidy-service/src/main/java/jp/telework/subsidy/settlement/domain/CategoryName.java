package jp.telework.subsidy.settlement.domain;

import jp.telework.kernel.text.Message;
import jp.telework.kernel.text.MessageKey;
import jp.telework.subsidy.programme.domain.CostCategory;

/** The names of the cost categories inside sentences. */
public enum CategoryName implements MessageKey {
    ICT_EQUIPMENT,
    NETWORK,
    SOFTWARE_CLOUD,
    RENOVATION,
    FURNITURE,
    DESIGN_SUPERVISION,
    LEASE_RENTAL,
    OTHER;

    public static Message of(CostCategory category) {
        return Message.of(valueOf(category.name()));
    }

    @Override
    public String catalogue() {
        return SettlementText.CATALOGUE;
    }
}
