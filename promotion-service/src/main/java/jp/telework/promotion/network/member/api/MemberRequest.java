package jp.telework.promotion.network.member.api;

import java.util.List;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.promotion.network.member.domain.MemberContent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A firm that joins the network. */
@Schema(name = "NetworkMemberRequest", examples = MemberExamples.MEMBER)
public record MemberRequest(
        @Schema(required = true, description = "法人番号 / corporate number") @Nullable
        String organisation,

        @Schema(required = true) @Nullable String name,

        @Schema(required = true, description = "経験のある分野 / fields of its experience: SYSTEM_SECURITY …") @Nullable
        List<@Nullable String> topics,

        @Schema(required = true, description = "業種 / division of industry") @Nullable
        String industry,

        @Schema(required = true, description = "従業員数の区分 / class of the number of employees") @Nullable
        String sizeClass,

        @Schema(required = true, description = "同時に受ける質問の数（1–1,000） / questions that it has at one time") @Nullable
        Integer capacity,

        @Schema(description = "企業グループの法人番号（50まで） / corporate numbers of the firms of its group, at most 50") @Nullable
        List<@Nullable String> affiliates,

        @Schema(required = true, description = "同業の質問を受けない / answers no firm of its own industry") @Nullable
        Boolean avoidsCompetitors) {

    /** Both parts of the entry. */
    record Read(CorporateNumber organisation, MemberContent content) {}

    Read read() {
        BodyFields body = new BodyFields();
        Read read = new Read(
                MemberChangeRequest.number(body, "/organisation", organisation),
                new MemberChangeRequest(name, topics, industry, sizeClass, capacity, affiliates, avoidsCompetitors)
                        .read(body));
        body.done();
        return read;
    }
}
