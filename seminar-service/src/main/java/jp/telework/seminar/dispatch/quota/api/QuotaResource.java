package jp.telework.seminar.dispatch.quota.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.IfMatch;
import jp.telework.platform.request.Parameters;
import jp.telework.platform.request.Tagged;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.seminar.dispatch.quota.domain.Quota;
import jp.telework.seminar.dispatch.quota.domain.Quotas;
import jp.telework.seminar.dispatch.quota.usecase.KeepQuotas;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 派遣枠: what the budget of a fiscal year pays for. */
@Path("/dispatch-quotas")
@Tag(name = "Dispatches")
@Produces(MediaType.APPLICATION_JSON)
public class QuotaResource {

    private final KeepQuotas keepQuotas;
    private final Commands commands;
    private final CurrentRequest request;

    QuotaResource(KeepQuotas keepQuotas, Commands commands, CurrentRequest request) {
        this.keepQuotas = keepQuotas;
        this.commands = commands;
        this.request = request;
    }

    @POST
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "openDispatchQuota",
            summary = "年度の派遣枠の設定 / open a fiscal year's quota",
            description = "回数、予算額、方法ごとの費用を定める。 Visits, budget and the price of each method.")
    @APIResponseSchema(value = QuotaView.class, responseCode = "201", responseDescription = "派遣枠 / the quota")
    @APIResponse(responseCode = "409", description = "設定済み / there already")
    public Response open(@Nullable QuotaBody body) {
        QuotaBody.Read read = BodyFields.body(body).read(null);
        return commands.run(
                () -> keepQuotas.open(read.year(), read.terms()),
                quota -> Answer.created(
                        URI.create("/api/seminar/v1/dispatch-quotas/"
                                + quota.fiscalYear().value()),
                        QuotaView.of(quota),
                        quota.version()));
    }

    @GET
    @Path("/{fiscalYear}")
    @RolesAllowed({Role.Names.SECRETARIAT, Role.Names.AUDITOR, Role.Names.BACKOFFICE})
    @Operation(
            operationId = "getDispatchQuota",
            summary = "年度の派遣枠 / a fiscal year's quota",
            description = "確保済みと残りの回数・金額を返す。 What is bound and what is left.")
    @APIResponseSchema(value = QuotaView.class, responseCode = "200", responseDescription = "派遣枠 / the quota")
    public Response get(@Parameter(description = "会計年度（西暦） / fiscal year") @PathParam("fiscalYear") String fiscalYear) {
        Quota quota = keepQuotas.get(year(fiscalYear));
        // What is bound moves without the quota's version.
        return Tagged.changing(QuotaView.of(quota), quota.version());
    }

    @PUT
    @Path("/{fiscalYear}")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeDispatchQuota",
            summary = "年度の派遣枠の変更 / change a fiscal year's quota",
            description = "確保済みの回数・金額より小さくはできない。 Never below what is bound.")
    @APIResponseSchema(value = QuotaView.class, responseCode = "200")
    public Response change(
            @Parameter(description = "会計年度（西暦） / fiscal year") @PathParam("fiscalYear") String fiscalYear,
            @Nullable QuotaBody body) {
        IfMatch ifMatch = request.ifMatch();
        QuotaBody.Read read = BodyFields.body(body).read(year(fiscalYear));
        return commands.run(
                () -> keepQuotas.change(read.year(), ifMatch, read.terms()),
                quota -> Answer.ok(QuotaView.of(quota), quota.version()));
    }

    @GET
    @Path("/{fiscalYear}/entries")
    @RolesAllowed({Role.Names.SECRETARIAT, Role.Names.AUDITOR, Role.Names.BACKOFFICE})
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listDispatchQuotaEntries",
            summary = "派遣枠の増減 / what was bound and freed",
            description = "新しい順。負の数は戻した量。 Latest first; negative when freed.")
    public Page<Quotas.Entry> entries(
            @Parameter(description = "会計年度（西暦） / fiscal year") @PathParam("fiscalYear") String fiscalYear,
            @BeanParam PageQuery query) {
        return keepQuotas.entries(year(fiscalYear), query.of("dispatch-quota-entries", fiscalYear));
    }

    private static FiscalYear year(String raw) {
        return Objects.requireNonNull(Parameters.read("fiscalYear", raw, Parameters::fiscalYear));
    }
}
