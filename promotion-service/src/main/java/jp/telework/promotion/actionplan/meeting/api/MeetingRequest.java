package jp.telework.promotion.actionplan.meeting.api;

import java.util.List;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Violation;
import jp.telework.promotion.actionplan.meeting.domain.MeetingContent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A meeting as the secretariat records it. */
@Schema(name = "ActionPlanMeetingRequest", examples = MeetingExamples.MEETING)
public record MeetingRequest(
        @Schema(required = true, description = "開催日 / the day of the meeting") @Nullable
        String heldOn,

        @Schema(required = true) @Nullable String title,
        @Schema(required = true) @Nullable String titleEn,

        @Schema(required = true, description = "議題（1–50） / agenda, 1 to 50 items") @Nullable
        List<@Nullable AgendaRequest> agenda) {

    /** 議題. */
    @Schema(name = "ActionPlanAgendaRequest")
    public record AgendaRequest(
            @Schema(required = true) @Nullable String text,

            @Schema(description = "決定事項（50まで） / decisions, at most 50") @Nullable
            List<@Nullable DecisionRequest> decisions) {

        static final AgendaRequest NOTHING = new AgendaRequest(null, null);
    }

    /** 決定事項. */
    @Schema(name = "ActionPlanDecisionRequest")
    public record DecisionRequest(
            @Schema(required = true) @Nullable String text,

            @Schema(description = "関係する施策の番号（50まで） / numbers of the measures that it is about, at most 50") @Nullable
            List<@Nullable String> measures) {

        static final DecisionRequest NOTHING = new DecisionRequest(null, null);
    }

    MeetingContent read() {
        BodyFields body = new BodyFields();
        if (agenda == null || agenda.isEmpty()) {
            body.refuse(Violation.of("/agenda", CommonError.REQUIRED));
        }
        MeetingContent content = new MeetingContent(
                body.date("/heldOn", heldOn),
                body.name("/title", title, 100),
                body.name("/titleEn", titleEn, 200),
                body.each("/agenda", agenda, (at, item) -> item(body, at, item)));
        body.done();
        return content;
    }

    private static MeetingContent.AgendaItem item(BodyFields body, String at, @Nullable AgendaRequest item) {
        AgendaRequest sent = item == null ? AgendaRequest.NOTHING : item;
        return new MeetingContent.AgendaItem(
                body.text(at + "/text", sent.text(), 500),
                body.each(at + "/decisions", sent.decisions(), (place, one) -> decision(body, place, one)));
    }

    private static MeetingContent.Decision decision(BodyFields body, String at, @Nullable DecisionRequest item) {
        DecisionRequest sent = item == null ? DecisionRequest.NOTHING : item;
        return new MeetingContent.Decision(
                body.text(at + "/text", sent.text(), 1000), body.texts(at + "/measures", sent.measures(), 30));
    }
}
