package jp.telework.promotion.campaign.registration.api;

import java.util.List;
import jp.telework.kernel.text.Language;
import jp.telework.promotion.campaign.domain.CampaignContent;
import jp.telework.promotion.campaign.domain.ParticipationClass;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 参加区分 by its names. */
@Schema(name = "CampaignClassName")
public record ClassNameView(
        @Schema(required = true) String code,
        @Schema(required = true) String label,
        @Schema(required = true) String labelEn) {

    static List<ClassNameView> of(List<ParticipationClass> classes) {
        return classes.stream()
                .map(known -> new ClassNameView(known.code(), known.label(), known.labelEn()))
                .toList();
    }

    /** The classes with these codes, in the order of the campaign. */
    static List<ClassNameView> of(CampaignContent campaign, List<String> codes) {
        return of(campaign.classes().stream()
                .filter(known -> codes.contains(known.code()))
                .toList());
    }

    /** As tables show it. */
    String in(Language language) {
        return language == Language.JA ? label : labelEn;
    }
}
