package jp.telework.promotion.campaign.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.value.Wareki;
import jp.telework.promotion.campaign.domain.Campaign;
import jp.telework.promotion.campaign.domain.CampaignContent;
import jp.telework.promotion.campaign.domain.CampaignSeries;
import jp.telework.promotion.campaign.domain.CampaignStatus;
import jp.telework.promotion.campaign.domain.ClassRule;
import jp.telework.promotion.campaign.domain.ParticipationClass;
import jp.telework.promotion.campaign.domain.PublishedItem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A campaign. */
@Schema(name = "Campaign")
public record CampaignView(
        @Schema(required = true) UUID id,
        @Schema(required = true) CampaignStatus status,
        @Schema(required = true) CampaignSeries series,
        @Schema(required = true) String name,
        @Schema(required = true) String nameEn,
        @Schema(required = true) LocalDate startsOn,
        @Schema(required = true) LocalDate endsOn,

        @Schema(
                required = true,
                description = "実施期間の和暦 / the period in the Japanese calendar",
                examples = "令和9年7月19日～令和9年7月23日")
        String periodWareki,

        @Schema(description = "コア日 / core day") @Nullable LocalDate coreDay,
        @Schema(required = true) LocalDate registrationFrom,
        @Schema(required = true) LocalDate registrationUntil,
        @Schema(required = true) LocalDate changesUntil,
        @Schema(required = true) LocalDate reportsUntil,
        @Schema(required = true) List<ClassView> classes,
        @Schema(required = true) List<PublishedItem> published,
        @Nullable String logoTerms,
        @Schema(required = true) Instant updatedAt) {

    /** 参加区分. */
    @Schema(name = "CampaignClass")
    public record ClassView(
            @Schema(required = true) String code,
            @Schema(required = true) String label,
            @Schema(required = true) String labelEn,
            @Schema(required = true) RuleView rule) {

        static ClassView of(ParticipationClass known) {
            return new ClassView(known.code(), known.label(), known.labelEn(), RuleView.of(known.rule()));
        }
    }

    /** 参加区分の要件. */
    @Schema(name = "CampaignClassRule", description = "0 と false は求めない。 Zero and false ask for nothing.")
    public record RuleView(
            @Schema(required = true) int days,
            @Schema(required = true) boolean coreDay,
            @Schema(required = true) boolean firstTimeCoreDayOnly,
            @Schema(required = true) int coreDayPeople,
            @Schema(required = true) boolean measurement,
            @Schema(required = true) boolean offer) {

        static RuleView of(ClassRule rule) {
            return new RuleView(
                    rule.days(),
                    rule.coreDay(),
                    rule.firstTimeCoreDayOnly(),
                    rule.coreDayPeople(),
                    rule.measurement(),
                    rule.offer());
        }
    }

    static CampaignView of(Campaign campaign) {
        CampaignContent content = campaign.content();
        return new CampaignView(
                campaign.id(),
                campaign.status(),
                content.series(),
                content.name(),
                content.nameEn(),
                content.startsOn(),
                content.endsOn(),
                Wareki.format(content.startsOn()) + "～" + Wareki.format(content.endsOn()),
                content.coreDay(),
                content.registrationFrom(),
                content.registrationUntil(),
                content.changesUntil(),
                content.reportsUntil(),
                content.classes().stream().map(ClassView::of).toList(),
                content.published(),
                content.logoTerms(),
                campaign.updatedAt());
    }
}
