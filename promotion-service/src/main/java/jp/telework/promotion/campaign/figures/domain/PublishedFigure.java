package jp.telework.promotion.campaign.figures.domain;

import jp.telework.promotion.campaign.domain.CampaignSeries;

/**
 * A figure of the public dashboard.
 *
 * @param year in which the campaign began
 * @param approximate whether its source gives it as 約 or 以上
 * @param rule how it was made
 * @param source who published it
 */
public record PublishedFigure(
        CampaignSeries series,
        int year,
        Figure figure,
        boolean approximate,
        String rule,
        String ruleEn,
        String source,
        String sourceEn) {}
