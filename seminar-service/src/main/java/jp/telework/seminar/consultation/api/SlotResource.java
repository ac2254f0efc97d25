package jp.telework.seminar.consultation.api;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.platform.audit.AuditTrail;
import jp.telework.platform.audit.AuditView;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.ActionView;
import jp.telework.platform.command.Actions;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.request.Parameters;
import jp.telework.platform.request.Tagged;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.seminar.consultation.domain.ConsultationSlot;
import jp.telework.seminar.consultation.domain.ConsultationSlots;
import jp.telework.seminar.consultation.domain.SlotPlan;
import jp.telework.seminar.consultation.domain.SlotStatus;
import jp.telework.seminar.consultation.usecase.ConsultationDesk;
import jp.telework.seminar.consultation.usecase.FindSlots;
import jp.telework.seminar.consultation.usecase.OfferSlots;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 相談枠: offering and reading. */
@Path("/consultation-slots")
@Tag(name = "Consultations", description = "個別相談 / individual consultations")
@Produces(MediaType.APPLICATION_JSON)
public class SlotResource {

    private final OfferSlots offerSlots;
    private final FindSlots findSlots;
    private final AuditTrail audit;
    private final SlotAnswers answers;
    private final Actions actions;

    SlotResource(OfferSlots offerSlots, FindSlots findSlots, AuditTrail audit, SlotAnswers answers, Actions actions) {
        this.actions = actions;
        this.offerSlots = offerSlots;
        this.findSlots = findSlots;
        this.audit = audit;
        this.answers = answers;
    }

    @GET
    @PermitAll
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listConsultationSlots",
            summary = "相談枠の一覧 / list slots",
            description =
                    "新しい順。予約受付中の枠は誰でも、予約済みの枠は予約した団体、相談員、事務局だけが見られる。 Newest first. All callers see open slots; booked"
                            + " ones are for their booker, adviser and the office.")
    public Page<SlotView> list(
            @Parameter(description = "状態 / status", schema = @Schema(implementation = SlotStatus.class))
                    @QueryParam("status")
                    @Nullable
                    String status,
            @Parameter(description = "セミナー / seminar") @QueryParam("seminarId") @Nullable String seminarId,
            @BeanParam PageQuery query) {
        ConsultationSlots.Filter filter = new ConsultationSlots.Filter(
                Parameters.read("status", status, SlotStatus::valueOf),
                Parameters.read("seminarId", seminarId, Parameters::id));
        return findSlots
                .list(answers.anyone(), filter, query.of("consultation-slots", status, seminarId))
                .map(answers::view);
    }

    @POST
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "offerConsultationSlot",
            summary = "相談枠の設定 / offer a slot",
            description = "セミナー会場またはオンライン。相談員の枠は重ならない。 At a seminar or online; an adviser's slots never overlap.")
    @APIResponseSchema(value = SlotView.class, responseCode = "201", responseDescription = "相談枠 / the slot")
    @APIResponse(responseCode = "409", description = "相談員の他の枠と重なる / the adviser is busy")
    public Response offer(@Nullable SlotBody body) {
        SlotPlan plan = BodyFields.body(body).read();
        return answers.create(() -> offerSlots.offer(plan));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(
            operationId = "getConsultationSlot",
            summary = "相談枠の内容 / read a slot",
            description = "見られない枠は404。 404 for a slot that the caller may not see.")
    @APIResponseSchema(value = SlotView.class, responseCode = "200", responseDescription = "相談枠 / the slot")
    public Response get(@PathParam("id") UUID id) {
        ConsultationSlot slot = findSlots.get(answers.anyone(), id);
        // What is shown depends on the reader, of whom the version knows nothing.
        return Tagged.changing(answers.view(slot), slot.version());
    }

    @GET
    @Path("/{id}/actions")
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.SECRETARIAT, Role.Names.MANAGER, Role.Names.AUDITOR})
    @Operation(
            operationId = "getConsultationActions",
            summary = "今できる操作 / what can be done now",
            description = "操作ごとに、今できるか、できない理由を返す。 Each action with the reasons why it is not possible.")
    public List<ActionView> actions(@PathParam("id") UUID id) {
        return actions.of(ConsultationDesk.caseOf(id));
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Role.Names.SECRETARIAT, Role.Names.AUDITOR})
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "getConsultationHistory",
            summary = "相談枠の履歴 / history of a slot",
            description = "変更と拒否された試みを古い順に返す。 Changes and refused attempts, oldest first.")
    public Page<AuditView> history(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        findSlots.get(Optional.of(answers.caller()), id);
        return audit.of(new CaseRef("consultation-slot", id), true, query.of("consultation-history", id));
    }
}
