package jp.telework.promotion.campaign.registration.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.promotion.campaign.domain.CampaignContent;
import jp.telework.promotion.campaign.domain.PublishedItem;
import jp.telework.promotion.campaign.registration.domain.CampaignRegistration;
import jp.telework.promotion.campaign.registration.domain.ContactPerson;
import jp.telework.promotion.campaign.registration.domain.RegistrationContent;
import jp.telework.promotion.campaign.registration.domain.RegistrationStatus;
import jp.telework.promotion.organisation.domain.Industry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A registration, for its organisation and the secretariat. */
@Schema(name = "CampaignRegistration")
public record RegistrationView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID campaignId,
        @Schema(required = true) RegistrationStatus status,
        @Schema(required = true) CorporateNumber organisation,
        @Schema(required = true) String name,
        @Schema(required = true) String nameKana,
        @Schema(required = true) String prefecture,
        @Schema(required = true) Industry industry,
        @Schema(required = true) int employees,
        @Schema(required = true) List<ClassNameView> classes,
        @Schema(required = true) boolean firstTime,
        @Schema(required = true) boolean measurement,
        @Schema(required = true) boolean staggeredHours,
        @Schema(required = true) List<DayView> days,

        @Schema(required = true, description = "延べ人数 / people of all days together")
        int personDays,

        @Nullable String activities,
        @Nullable String offer,
        @Nullable String website,
        @Schema(required = true) List<PublishedItem> agreed,

        @Schema(description = "消去の後はない / absent once it is erased") @Nullable
        ContactView contact,

        @Schema(description = "実績の報告。報告の前はない。 Absent until it is reported.") @Nullable
        EffectView report,

        @Schema(description = "差戻し・不承認の理由 / why it was returned or rejected") @Nullable
        String reason,

        @Schema(required = true) Instant registeredAt,
        @Schema(required = true) Instant updatedAt) {

    /** 担当者. */
    @Schema(name = "CampaignContact")
    public record ContactView(
            @Nullable String department,
            @Schema(required = true) String name,
            @Schema(required = true) String email,
            @Nullable String phone) {

        static @Nullable ContactView of(@Nullable ContactPerson person) {
            return person == null
                    ? null
                    : new ContactView(person.department(), person.name(), person.email(), person.phone());
        }
    }

    static RegistrationView of(CampaignRegistration registration, CampaignContent campaign) {
        RegistrationContent content = registration.content();
        return new RegistrationView(
                registration.id(),
                registration.campaignId(),
                registration.status(),
                registration.organisation(),
                content.name(),
                content.nameKana(),
                content.prefecture(),
                content.industry(),
                content.employees(),
                ClassNameView.of(campaign, content.classes()),
                content.firstTime(),
                content.measurement(),
                content.staggeredHours(),
                content.days().stream().map(DayView::of).toList(),
                content.personDays(),
                content.activities(),
                content.offer(),
                content.website(),
                content.agreed(),
                ContactView.of(registration.contact()),
                EffectView.of(registration.report()),
                registration.reason(),
                registration.registeredAt(),
                registration.updatedAt());
    }
}
