package jp.telework.seminar.consultation.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.platform.caller.Role;
import jp.telework.platform.request.IfMatch;
import jp.telework.seminar.consultation.usecase.BookSlot;
import jp.telework.seminar.consultation.usecase.HoldConsultation;
import jp.telework.seminar.consultation.usecase.OfferSlots;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 相談枠の操作: booking, calling off, notes, record. */
@Path("/consultation-slots/{id}")
@Tag(name = "Consultations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class SlotCommandResource {

    private final BookSlot bookSlot;
    private final OfferSlots offerSlots;
    private final HoldConsultation holdConsultation;
    private final SlotAnswers answers;

    SlotCommandResource(
            BookSlot bookSlot, OfferSlots offerSlots, HoldConsultation holdConsultation, SlotAnswers answers) {
        this.bookSlot = bookSlot;
        this.offerSlots = offerSlots;
        this.holdConsultation = holdConsultation;
        this.answers = answers;
    }

    @POST
    @Path("/booking")
    @RolesAllowed(Role.Names.APPLICANT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "bookConsultation",
            summary = "個別相談の予約 / book a slot",
            description =
                    "開始前の空いている枠を1団体が予約する。同じ時間に2つは予約できない。 One organisation for each open slot, and one slot for each organisation at a time.")
    @APIResponseSchema(value = SlotView.class, responseCode = "200")
    public Response bookConsultation(@PathParam("id") UUID id, @Nullable BookingBody body) {
        IfMatch ifMatch = answers.ifMatch();
        var read = BodyFields.body(body).read(answers.language());
        return answers.run(() -> bookSlot.book(answers.caller(), id, ifMatch, read));
    }

    @POST
    @Path("/booking/cancellation")
    @RolesAllowed(Role.Names.APPLICANT)
    @Operation(
            operationId = "cancelConsultationBooking",
            summary = "予約の取消し / give a slot back",
            description = "枠は再び空き、予約の内容は残らない。 The slot is open again, and nothing of the booking is kept.")
    @APIResponseSchema(value = SlotView.class, responseCode = "200")
    public Response cancelConsultationBooking(@PathParam("id") UUID id) {
        IfMatch ifMatch = answers.ifMatch();
        return answers.run(() -> bookSlot.cancel(answers.caller(), id, ifMatch));
    }

    @POST
    @Path("/cancellation")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "callOffConsultationSlot",
            summary = "枠の中止 / call a slot off",
            description = "理由を付ける。予約した団体にも見える。 With a reason, which the booker sees.")
    @APIResponseSchema(value = SlotView.class, responseCode = "200")
    public Response callOffConsultationSlot(@PathParam("id") UUID id, @Nullable SlotReasonBody body) {
        IfMatch ifMatch = answers.ifMatch();
        var read = BodyFields.body(body).read();
        return answers.run(() -> offerSlots.callOff(answers.caller(), id, ifMatch, read));
    }

    @POST
    @Path("/notes")
    @RolesAllowed(Role.Names.MANAGER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "keepConsultationNotes",
            summary = "相談員の覚え書き / keep notes",
            description = "相談員本人だけが読める。 Only the adviser reads them.")
    @APIResponseSchema(value = SlotView.class, responseCode = "200")
    public Response keepConsultationNotes(@PathParam("id") UUID id, @Nullable NotesBody body) {
        IfMatch ifMatch = answers.ifMatch();
        var read = BodyFields.body(body).read();
        return answers.run(() -> holdConsultation.keepNotes(answers.caller(), id, ifMatch, read));
    }

    @POST
    @Path("/record")
    @RolesAllowed(Role.Names.MANAGER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordConsultation",
            summary = "実施の記録 / record a consultation",
            description = "開始後に、回答の要旨と相談後の対応を記録する。 After its beginning: the answer, and what follows.")
    @APIResponseSchema(value = SlotView.class, responseCode = "200")
    public Response recordConsultation(@PathParam("id") UUID id, @Nullable RecordBody body) {
        IfMatch ifMatch = answers.ifMatch();
        var read = BodyFields.body(body).read();
        return answers.run(() -> holdConsultation.record(answers.caller(), id, ifMatch, read));
    }

    @POST
    @Path("/follow-up")
    @RolesAllowed(Role.Names.MANAGER)
    @Operation(
            operationId = "completeConsultationFollowUp",
            summary = "対応の完了 / complete what was to follow",
            description = "対応が残っているとき。 While something is to be done.")
    @APIResponseSchema(value = SlotView.class, responseCode = "200")
    public Response completeConsultationFollowUp(@PathParam("id") UUID id) {
        IfMatch ifMatch = answers.ifMatch();
        return answers.run(() -> holdConsultation.completeFollowUp(answers.caller(), id, ifMatch));
    }
}
