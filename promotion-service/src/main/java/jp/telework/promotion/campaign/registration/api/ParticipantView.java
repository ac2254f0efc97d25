package jp.telework.promotion.campaign.registration.api;

import java.util.List;
import java.util.UUID;
import jp.telework.promotion.campaign.registration.domain.Participant;
import jp.telework.promotion.campaign.registration.domain.PublishedParticipant;
import jp.telework.promotion.organisation.domain.Industry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A participant on the public list. */
@Schema(
        name = "CampaignParticipant",
        description =
                "承認済みの参加団体。団体が公開に同意した項目だけがある。 An approved participant, with what it agreed to publish and nothing else.")
public record ParticipantView(
        @Schema(required = true) UUID id,
        @Nullable String name,
        @Nullable Industry industry,
        @Nullable String prefecture,

        @Schema(description = "従業員数 / employees") @Nullable Integer employees,

        @Schema(required = true) List<ClassNameView> classes,

        @Schema(description = "最も多い日の予定人数 / planned people of the day that has most") @Nullable
        Integer people,

        @Nullable String activities,
        @Nullable String offer,
        @Nullable String website) {

    static ParticipantView of(Participant participant) {
        PublishedParticipant shown = participant.shown();
        return new ParticipantView(
                participant.id(),
                shown.name(),
                shown.industry(),
                shown.prefecture(),
                shown.employees(),
                ClassNameView.of(shown.classes()),
                shown.people(),
                shown.activities(),
                shown.offer(),
                shown.website());
    }
}
