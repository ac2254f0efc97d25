package jp.telework.platform.exchange;

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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.reference.ExternalReference;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.value.Readers;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Commands;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.paging.PageRequest;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.Parameters;
import jp.telework.platform.request.Tagged;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Acknowledgements over HTTP. The ministry's systems give them; the ministry reads them. */
@Path("/acknowledgements")
@Tag(name = "Exchange", description = "システム連携（確認と外部番号） / acknowledgements and numbers of other systems")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.BACKOFFICE)
public class AcknowledgementResource {

    private final KeepAcknowledgements keep;
    private final AcknowledgementTable acknowledgements;
    private final CasesByKind cases;
    private final Commands commands;
    private final CurrentRequest request;
    private final String base;

    AcknowledgementResource(
            KeepAcknowledgements keep,
            AcknowledgementTable acknowledgements,
            CasesByKind cases,
            Commands commands,
            CurrentRequest request,
            @ConfigProperty(name = "telework.api.path") String base) {
        this.keep = keep;
        this.acknowledgements = acknowledgements;
        this.cases = cases;
        this.commands = commands;
        this.request = request;
        this.base = base;
    }

    @POST
    @RolesAllowed(Role.Names.BACKOFFICE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "acknowledge",
            summary = "イベント・案件の確認 / acknowledge an event or a case",
            description = "連携先システムが、イベントまたは案件の取込みの結果を記録する。number は案件の externalReferences に加わる。"
                    + "案件の履歴とイベント（省だけに見える）に残る。同じシステムの同じ結果は1度だけ（409 ALREADY_ACKNOWLEDGED）。"
                    + " A back-office system says what became of an event or a case; a number joins the case's"
                    + " externalReferences. Kept in the case's history and told as an event, both for the ministry only."
                    + " The same outcome of the same system is recorded once (409 ALREADY_ACKNOWLEDGED).")
    @APIResponseSchema(value = AcknowledgementView.class, responseCode = "201", responseDescription = "記録した / recorded")
    @APIResponse(responseCode = "409", description = "記録済み / recorded before")
    public Response acknowledge(AcknowledgementRequest body) {
        AcknowledgementRequest sent = BodyFields.body(body);
        return commands.run(
                () -> keep.record(sent),
                made -> Answer.created(
                        URI.create(base + "/acknowledgements/" + made.id()), AcknowledgementView.of(made), 0));
    }

    @GET
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @RolesAllowed({Role.Names.BACKOFFICE, Role.Names.OFFICER, Role.Names.AUDITOR})
    @Operation(
            operationId = "listAcknowledgements",
            summary = "確認の一覧 / list acknowledgements",
            description = "新しい順。案件・システム・結果で絞り込める。 Newest first, of a case, a system or an outcome.")
    public Page<AcknowledgementView> list(
            @Parameter(description = "案件（種別/id） / the case: kind/id") @QueryParam("subject") @Nullable String subject,
            @Parameter(description = "システムの名 / name of the system") @QueryParam("system") @Nullable String system,
            @Parameter(description = "結果 / outcome", schema = @Schema(implementation = AcknowledgementOutcome.class))
                    @QueryParam("outcome")
                    @Nullable
                    String outcome,
            @BeanParam PageQuery paging) {
        @Nullable CaseRef about = Parameters.read("subject", subject, cases::read);
        @Nullable String by = Parameters.read("system", system, ExternalReference::readSystem);
        @Nullable
        AcknowledgementOutcome with = Parameters.read("outcome", outcome, Readers.oneOf(AcknowledgementOutcome.class));
        PageRequest page = paging.of("acknowledgements", about, by, with);
        List<Acknowledgement> rows =
                acknowledgements.list(new AcknowledgementTable.Filter(about, by, with), page.afterId(), page.rows());
        return Page.of(rows, page, row -> row.id().toString()).map(AcknowledgementView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Names.BACKOFFICE, Role.Names.OFFICER, Role.Names.AUDITOR})
    @Operation(
            operationId = "getAcknowledgement",
            summary = "確認の記録 / read an acknowledgement",
            description = "変わることはない。ETagを返す。 It never changes; answers with an ETag.")
    @APIResponseSchema(
            value = AcknowledgementView.class,
            responseCode = "200",
            responseDescription = "確認 / the acknowledgement")
    public Response get(@PathParam("id") UUID id) {
        Acknowledgement found = acknowledgements.find(id).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        return Tagged.ok(request.ifNoneMatch(), AcknowledgementView.of(found), 0);
    }
}
