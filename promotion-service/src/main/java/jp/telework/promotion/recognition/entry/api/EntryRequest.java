package jp.telework.promotion.recognition.entry.api;

import java.util.UUID;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.value.ContactValues;
import jp.telework.kernel.value.LocalGovernments;
import jp.telework.promotion.organisation.domain.Industry;
import jp.telework.promotion.recognition.criteria.api.FiguresRequest;
import jp.telework.promotion.recognition.entry.domain.ApplicantKind;
import jp.telework.promotion.recognition.entry.domain.Contact;
import jp.telework.promotion.recognition.entry.domain.Statement;
import jp.telework.promotion.recognition.round.api.RoundRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An application as it is sent. */
@Schema(
        name = "RecognitionEntryRequest",
        description = "認定の申請。数値は提出の日のもの。 An application for recognition.",
        examples = EntryExamples.ENTRY)
public record EntryRequest(
        @Schema(required = true, format = "uuid", description = "公募 / the round") @Nullable
        String roundId,

        @Schema(required = true, maxLength = 100) @Nullable String organisationName,

        @Schema(required = true, implementation = ApplicantKind.class) @Nullable
        String kind,

        @Schema(required = true, implementation = Industry.class, description = "業種（大分類） / industry") @Nullable
        String industry,

        @Schema(required = true, description = "本社の都道府県（名称又は2桁の符号） / prefecture of the head office", examples = "和歌山県")
        @Nullable
        String prefecture,

        @Schema(required = true) @Nullable FiguresRequest figures,

        @Schema(required = true, maxLength = 2000, description = "経営面での成果 / results for the management") @Nullable
        String managementResults,

        @Schema(required = true, maxLength = 2000, description = "ICTの利活用 / use of ICT") @Nullable
        String useOfIct,

        @Schema(maxLength = 2000, description = "地方創生の取組 / effort for the regions") @Nullable
        String regionalEffort,

        @Schema(
                format = "date",
                description = "労働関係法令の重大な違反の最後の日。なければ省く。 Day of the last serious violation of a labour law, if any.")
        @Nullable
        String lastViolationOn,

        @Schema(required = true, description = "反社会的勢力でないことの誓約 / pledge to be no anti-social force") @Nullable
        Boolean pledged,

        @Schema(defaultValue = "false", description = "総務大臣賞を希望する / asks for the prize of the Minister") @Nullable
        Boolean prizeWanted,

        @Schema(required = true) @Nullable ContactRequest contact) {

    /** 担当者. */
    @Schema(name = "RecognitionContactRequest", description = "担当者。公表しない。 The person to reach; never published.")
    public record ContactRequest(
            @Schema(required = true, maxLength = 50) @Nullable
            String name,

            @Schema(required = true, format = "email") @Nullable
            String email,

            @Schema(required = true) @Nullable String phone) {}

    /** What a body says. */
    record Read(UUID roundId, Statement statement, Contact contact) {}

    /**
     * Reads a body.
     *
     * @throws Refusal with all that is wrong
     */
    static Read read(@Nullable EntryRequest sent) {
        EntryRequest body = BodyFields.body(sent);
        BodyFields fields = new BodyFields();
        Read read = new Read(
                fields.required("/roundId", body.roundId(), RoundRequest::id, new UUID(0, 0)),
                body.statement(fields),
                body.reached(fields));
        fields.done();
        return read;
    }

    private Statement statement(BodyFields fields) {
        return new Statement(
                fields.name("/organisationName", organisationName, 100),
                fields.oneOf("/kind", kind, ApplicantKind.class),
                fields.oneOf("/industry", industry, Industry.class),
                fields.required("/prefecture", prefecture, LocalGovernments::prefectureByNameOrCode, ""),
                FiguresRequest.read("/figures", figures, fields),
                fields.text("/managementResults", managementResults, 2000),
                fields.text("/useOfIct", useOfIct, 2000),
                fields.optionalText("/regionalEffort", regionalEffort, 2000),
                fields.optionalDate("/lastViolationOn", lastViolationOn),
                fields.flag("/pledged", pledged),
                Boolean.TRUE.equals(prizeWanted));
    }

    private Contact reached(BodyFields fields) {
        if (!fields.present("/contact", contact) || contact == null) {
            return new Contact("", "", "");
        }
        return new Contact(
                fields.name("/contact/name", contact.name(), 50),
                fields.required("/contact/email", contact.email(), ContactValues::email, ""),
                fields.required("/contact/phone", contact.phone(), ContactValues::phone, ""));
    }
}
