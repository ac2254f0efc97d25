package jp.telework.promotion.campaign.figures.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.promotion.campaign.figures.domain.FigureSheet;
import jp.telework.promotion.campaign.figures.domain.FigureSheets;

/** What was published of each campaign in PostgreSQL. */
@ApplicationScoped
class PanacheFigureSheets implements FigureSheets, PanacheRepositoryBase<FigureSheet, UUID> {

    @Override
    public void add(FigureSheet sheet) {
        persist(sheet);
    }

    @Override
    public Optional<FigureSheet> find(UUID campaignId) {
        return findByIdOptional(campaignId);
    }

    @Override
    public List<FigureSheet> all() {
        return list("order by year desc, campaignId desc");
    }
}
