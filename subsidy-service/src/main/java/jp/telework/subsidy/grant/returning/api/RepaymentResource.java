package jp.telework.subsidy.grant.returning.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.telework.kernel.value.Readers;
import jp.telework.platform.caller.Role;
import jp.telework.platform.request.Parameters;
import jp.telework.subsidy.grant.lifecycle.api.GrantAnswers;
import jp.telework.subsidy.grant.lifecycle.api.GrantView;
import jp.telework.subsidy.grant.returning.usecase.ReadReturn;
import jp.telework.subsidy.grant.returning.usecase.RecordRepayment;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 返還金等の納付と計算書 (適正化法第19条, 施行令第10条・第11条). */
@Path("/grants/{id}")
@Tag(name = "Returns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class RepaymentResource {

    private final RecordRepayment recordRepayment;
    private final ReadReturn readReturn;
    private final GrantAnswers answers;

    RepaymentResource(RecordRepayment recordRepayment, ReadReturn readReturn, GrantAnswers answers) {
        this.recordRepayment = recordRepayment;
        this.readReturn = readReturn;
        this.answers = answers;
    }

    @POST
    @Path("/repayments")
    @RolesAllowed({Role.Names.OFFICER, Role.Names.BACKOFFICE})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordGrantRepayment",
            summary = "返還金等の納付の記録 / record money that came back",
            description =
                    "施行令第10条第2項により元本、加算金、延滞金の順に充てる。納めるべき額を超える記録はできない。 Goes to principal, surcharge and late charge in"
                            + " this order (Order art. 10(2)); never more than is owed.")
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    public Response recordGrantRepayment(@PathParam("id") UUID id, @Nullable RepaymentRequest body) {
        return answers.run(id, body, recordRepayment::of);
    }

    @GET
    @Path("/return-statement")
    @RolesAllowed({
        Role.Names.APPLICANT,
        Role.Names.OFFICER,
        Role.Names.APPROVER,
        Role.Names.AUDITOR,
        Role.Names.BACKOFFICE
    })
    @Operation(
            operationId = "getGrantReturnStatement",
            summary = "返還の計算書 / statement of a return order",
            description =
                    "元本、加算金、延滞金、充当と計算の過程を返す。基準日は5年先まで。返還命令がなければ404。 Principal, surcharge, late charge, allocation and"
                            + " calculation, up to five years ahead; 404 without an order.")
    @APIResponseSchema(
            value = ReturnStatementView.class,
            responseCode = "200",
            responseDescription = "計算書 / the statement")
    @APIResponse(responseCode = "422", description = "計算の基準日が返還命令の日より前 / before the day of the order")
    public ReturnStatementView getGrantReturnStatement(
            @PathParam("id") UUID id,
            @Parameter(description = "基準日。省くと今日 / last day that counts, today by default") @QueryParam("asOf") @Nullable
                    String asOf,
            @Parameter(description = "true: 日ごとの計算も / also day by day") @QueryParam("daily") @Nullable String daily,
            @Parameter(description = "返還命令の行為番号。省くと最後の命令 / number of the order, the latest by default")
                    @QueryParam("order")
                    @Nullable
                    String order) {
        return ReturnStatementView.of(
                readReturn.statement(
                        answers.caller(),
                        id,
                        Parameters.read("order", order, Parameters::number),
                        Parameters.read("asOf", asOf, Readers::date)),
                Boolean.TRUE.equals(Parameters.read("daily", daily, Parameters::flag)),
                answers.request().language());
    }
}
