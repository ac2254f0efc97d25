package jp.telework.promotion.network.question.api;

import java.util.List;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.value.ContactValues;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.promotion.advice.domain.AdviceTopic;
import jp.telework.promotion.network.question.domain.Asker;
import jp.telework.promotion.network.routing.domain.RoutedAsk;
import jp.telework.promotion.organisation.domain.Industry;
import jp.telework.promotion.organisation.domain.SizeClass;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A question to the network. */
@Schema(name = "NetworkQuestionRequest", examples = QuestionExamples.QUESTION)
public record QuestionRequest(
        @Schema(
                required = true,
                description = "分野 / topic: SYSTEM_SECURITY, LABOUR_MANAGEMENT, EFFECT_EVALUATION, OTHER")
        @Nullable
        String topic,

        @Schema(required = true, description = "業種（日本標準産業分類の大分類） / division of industry") @Nullable
        String industry,

        @Schema(required = true, description = "従業員数の区分 / class of the number of employees: UP_TO_20 … MORE_THAN_900")
        @Nullable
        String sizeClass,

        @Schema(
                required = true,
                description = "質問（2,000字まで）。回答企業が読むので、社名や氏名を書かない。"
                        + " The question, at most 2,000 characters. A member reads it: leave out names.")
        @Nullable
        String text,

        @Schema(description = "企業グループの法人番号（50まで）。回答企業には示さない。 The firms of the own group; no member reads them.")
        @Nullable
        List<@Nullable String> affiliates,

        @Schema(required = true, description = "同業の企業には割り当てない / no firm of the own industry is to read it") @Nullable
        Boolean avoidsCompetitors,

        @Schema(required = true, description = "質問者。回答企業には示さない。 The person who asks; no member reads it.") @Nullable
        AskerRequest asker) {

    private static final CorporateNumber NOBODY = new CorporateNumber("2000012020001");

    /** 質問者. */
    @Schema(name = "NetworkAskerRequest")
    public record AskerRequest(
            @Schema(required = true) @Nullable String name,
            @Schema(required = true) @Nullable String email) {

        static final AskerRequest NOBODY = new AskerRequest(null, null);
    }

    /** All parts of a question. */
    record Read(RoutedAsk ask, String text, Asker asker) {}

    /** Reads the question of a firm. */
    Read read(CorporateNumber organisation) {
        BodyFields body = new BodyFields();
        RoutedAsk ask = new RoutedAsk(
                organisation,
                body.oneOf("/topic", topic, AdviceTopic.class),
                body.oneOf("/industry", industry, Industry.class),
                body.oneOf("/sizeClass", sizeClass, SizeClass.class),
                body.each(
                        "/affiliates", affiliates, (at, item) -> body.required(at, item, CorporateNumber::new, NOBODY)),
                body.flag("/avoidsCompetitors", avoidsCompetitors));
        String read = body.text("/text", text, 2000);
        body.present("/asker", asker);
        AskerRequest sent = asker == null ? AskerRequest.NOBODY : asker;
        Asker person = new Asker(
                body.name("/asker/name", sent.name(), 100),
                body.required("/asker/email", sent.email(), ContactValues::email, ""));
        body.done();
        return new Read(ask, read, person);
    }
}
