package jp.telework.promotion.campaign.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.platform.persistence.Conditions;
import jp.telework.promotion.campaign.domain.Campaign;
import jp.telework.promotion.campaign.domain.CampaignSeries;
import jp.telework.promotion.campaign.domain.CampaignStatus;
import jp.telework.promotion.campaign.domain.Campaigns;
import org.jspecify.annotations.Nullable;

/** Campaigns in PostgreSQL. */
@ApplicationScoped
class PanacheCampaigns implements Campaigns, PanacheRepositoryBase<Campaign, UUID> {

    @Override
    public void add(Campaign campaign) {
        persist(campaign);
    }

    @Override
    public Optional<Campaign> find(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public List<Campaign> list(boolean drafts, @Nullable CampaignSeries series, @Nullable UUID before, int rows) {
        Conditions conditions = new Conditions()
                .and("series = :series", "series", series)
                .and("id < :before", "before", before)
                .and("status <> :draft", "draft", drafts ? null : CampaignStatus.DRAFT);
        return find(conditions.text() + " order by id desc", conditions.parameters())
                .range(0, rows - 1)
                .list();
    }
}
