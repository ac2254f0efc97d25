package jp.telework.promotion.centre.api;

import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.value.ContactValues;
import jp.telework.kernel.value.LocalGovernments;
import jp.telework.kernel.value.Readers;
import jp.telework.promotion.advice.domain.AdviceTopic;
import jp.telework.promotion.centre.domain.TicketChannel;
import jp.telework.promotion.centre.domain.TicketContent;
import jp.telework.promotion.centre.domain.TicketPerson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A question as the centre records it. */
@Schema(name = "CentreTicketRequest", examples = TicketExamples.TICKET)
public record TicketRequest(
        @Schema(required = true, description = "受付方法 / channel: MAIL, TELEPHONE, VISIT") @Nullable
        String channel,

        @Schema(
                required = true,
                description = "分野 / topic: SYSTEM_SECURITY, LABOUR_MANAGEMENT, EFFECT_EVALUATION, OTHER")
        @Nullable
        String topic,

        @Schema(required = true, description = "地域：都道府県の正式名称 / prefecture", examples = "和歌山県") @Nullable
        String region,

        @Schema(required = true, description = "受付日 / the day on which it came") @Nullable
        String receivedOn,

        @Schema(required = true, description = "相談（4,000字まで） / the question, at most 4,000 characters") @Nullable
        String question,

        @Schema(description = "相談者。名乗らなければ省く。 Who asks; left out where no name was given.") @Nullable
        PersonRequest person) {

    /** 相談者. */
    @Schema(name = "CentrePersonRequest")
    public record PersonRequest(
            @Schema(required = true) @Nullable String name,
            @Nullable String firm,
            @Nullable String email,
            @Nullable String phone) {}

    TicketContent read() {
        BodyFields body = new BodyFields();
        TicketContent content = new TicketContent(
                body.oneOf("/channel", channel, TicketChannel.class),
                body.oneOf("/topic", topic, AdviceTopic.class),
                body.required("/region", region, LocalGovernments::prefecture, ""),
                body.date("/receivedOn", receivedOn),
                body.text("/question", question, 4000),
                person == null ? null : person(body, person));
        body.done();
        return content;
    }

    private static TicketPerson person(BodyFields body, PersonRequest sent) {
        return new TicketPerson(
                body.name("/person/name", sent.name(), 100),
                body.optional("/person/firm", sent.firm(), Readers.name(200)),
                body.optional("/person/email", sent.email(), ContactValues::email),
                body.optional("/person/phone", sent.phone(), ContactValues::phone));
    }
}
