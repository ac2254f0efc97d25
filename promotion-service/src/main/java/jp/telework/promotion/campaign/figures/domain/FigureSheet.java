package jp.telework.promotion.campaign.figures.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import jp.telework.promotion.campaign.domain.CampaignSeries;

/** 成果: what was published of one campaign, and when. The registrations behind it are not read again. */
@Entity
@Table(name = "campaign_figures")
public class FigureSheet {

    @Id
    private UUID campaignId;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private CampaignSeries series;

    @Column(updatable = false)
    private int year;

    @Column(columnDefinition = "jsonb")
    private FigureList figures;

    private Instant publishedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected FigureSheet() {}

    public FigureSheet(UUID campaignId, CampaignSeries series, int year, FigureList figures, Instant now) {
        this.campaignId = campaignId;
        this.series = series;
        this.year = year;
        this.figures = figures;
        this.publishedAt = now;
    }

    /** 成果の公表 again, after more reports. */
    public void replace(FigureList anew, Instant now) {
        figures = anew;
        publishedAt = now;
    }

    public UUID campaignId() {
        return campaignId;
    }

    public CampaignSeries series() {
        return series;
    }

    public int year() {
        return year;
    }

    public FigureList figures() {
        return figures;
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}
