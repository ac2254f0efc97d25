package jp.telework.promotion.campaign.figures.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was published of each campaign. */
public interface FigureSheets {

    void add(FigureSheet sheet);

    Optional<FigureSheet> find(UUID campaignId);

    /** Newest year first. */
    List<FigureSheet> all();
}
