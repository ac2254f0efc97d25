package jp.telework.promotion.network.member.api;

import java.util.List;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.promotion.advice.domain.AdviceTopic;
import jp.telework.promotion.network.member.domain.MemberContent;
import jp.telework.promotion.organisation.domain.Industry;
import jp.telework.promotion.organisation.domain.SizeClass;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is known of a member. */
@Schema(name = "NetworkMemberChangeRequest", examples = MemberExamples.CONTENT)
public record MemberChangeRequest(
        @Schema(required = true) @Nullable String name,

        @Schema(required = true, description = "経験のある分野 / fields of its experience: SYSTEM_SECURITY …") @Nullable
        List<@Nullable String> topics,

        @Schema(required = true, description = "業種（日本標準産業分類の大分類） / division of industry") @Nullable
        String industry,

        @Schema(required = true, description = "従業員数の区分 / class of the number of employees: UP_TO_20 … MORE_THAN_900")
        @Nullable
        String sizeClass,

        @Schema(required = true, description = "同時に受ける質問の数（1–1,000） / questions that it has at one time") @Nullable
        Integer capacity,

        @Schema(description = "企業グループの法人番号（50まで） / corporate numbers of the firms of its group, at most 50") @Nullable
        List<@Nullable String> affiliates,

        @Schema(required = true, description = "同業の質問を受けない / answers no firm of its own industry") @Nullable
        Boolean avoidsCompetitors) {

    static final int MOST = 1000;
    private static final CorporateNumber NOBODY = new CorporateNumber("2000012020001");

    MemberContent read() {
        BodyFields body = new BodyFields();
        MemberContent content = read(body);
        body.done();
        return content;
    }

    MemberContent read(BodyFields body) {
        return new MemberContent(
                body.name("/name", name, 200),
                body.codes("/topics", topics, AdviceTopic.class),
                body.oneOf("/industry", industry, Industry.class),
                body.oneOf("/sizeClass", sizeClass, SizeClass.class),
                body.number("/capacity", capacity, 1, MOST),
                body.each("/affiliates", affiliates, (at, item) -> number(body, at, item)),
                body.flag("/avoidsCompetitors", avoidsCompetitors));
    }

    /** A corporate number that must be there. */
    static CorporateNumber number(BodyFields body, String at, @Nullable String raw) {
        return body.required(at, raw, CorporateNumber::new, NOBODY);
    }
}
