package jp.telework.promotion.campaign.domain;

import java.util.Optional;
import jp.telework.kernel.text.Term;

/** Whether a campaign is announced. */
public enum CampaignStatus implements Term {
    /** 準備中. */
    DRAFT,
    /** 公表済み: its classes and rules stand, because registrations are judged by them. */
    PUBLISHED;

    /** The state after an action; empty when the state does not allow it. */
    public Optional<CampaignStatus> next(CampaignAction action) {
        boolean draft = this == DRAFT;
        return switch (action) {
            case CHANGE -> draft ? Optional.of(DRAFT) : Optional.empty();
            case PUBLISH -> draft ? Optional.of(PUBLISHED) : Optional.empty();
            case REGISTER, PUBLISH_FIGURES -> draft ? Optional.empty() : Optional.of(PUBLISHED);
        };
    }
}
