package jp.telework.promotion.network.member.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.promotion.advice.domain.AdviceTopic;
import jp.telework.promotion.network.member.domain.MemberContent;
import jp.telework.promotion.network.member.domain.MemberStatus;
import jp.telework.promotion.network.member.domain.NetworkMember;
import jp.telework.promotion.organisation.domain.Industry;
import jp.telework.promotion.organisation.domain.SizeClass;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A firm of the network. */
@Schema(name = "NetworkMember")
public record MemberView(
        @Schema(required = true) UUID id,
        @Schema(required = true) MemberStatus status,
        @Schema(required = true) CorporateNumber organisation,
        @Schema(required = true) String name,
        @Schema(required = true) List<AdviceTopic> topics,
        @Schema(required = true) Industry industry,
        @Schema(required = true) SizeClass sizeClass,

        @Schema(required = true, description = "同時に受ける質問の数 / questions that it has at one time")
        int capacity,

        @Schema(required = true, description = "企業グループの法人番号 / the firms of its group")
        List<CorporateNumber> affiliates,

        @Schema(required = true, description = "同業の質問を受けない / answers no firm of its own industry")
        boolean avoidsCompetitors,

        @Schema(required = true) Instant joinedAt,
        @Schema(required = true) Instant updatedAt) {

    static MemberView of(NetworkMember member) {
        MemberContent content = member.content();
        return new MemberView(
                member.id(),
                member.status(),
                member.organisation(),
                content.name(),
                content.topics(),
                content.industry(),
                content.sizeClass(),
                content.capacity(),
                content.affiliates(),
                content.avoidsCompetitors(),
                member.joinedAt(),
                member.updatedAt());
    }
}
