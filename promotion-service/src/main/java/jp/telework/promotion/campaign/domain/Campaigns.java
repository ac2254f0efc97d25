package jp.telework.promotion.campaign.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All campaigns. */
public interface Campaigns {

    void add(Campaign campaign);

    Optional<Campaign> find(UUID id);

    /**
     * Campaigns, newest first.
     *
     * @param drafts whether those that were never announced are among them
     * @param series null for all
     */
    List<Campaign> list(boolean drafts, @Nullable CampaignSeries series, @Nullable UUID before, int rows);
}
