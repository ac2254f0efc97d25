package jp.telework.casework.delegation.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.telework.platform.caller.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** 案件の担当者・共同編集者・委任. A programme's resource gives the path and the kind of case. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public abstract class CaseEditorsResource {

    private static final String CHANGED = "変更後の担当者と共同編集者 / the editors after the change";

    private final EditorsAnswers answers;

    protected CaseEditorsResource(EditorsAnswers answers) {
        this.answers = answers;
    }

    @GET
    @Path("/editors")
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.AUDITOR})
    @Operation(
            operationId = "get{Case}Editors",
            summary = "{案件}の担当者と共同編集者 / editors of {a case}",
            description = "だれが変更できるか、だれがだれの代理かを、団体の人と省の職員に返す。ETagを返す。 Who may change it and who acts for whom, for the"
                    + " organisation and the ministry's staff. Answers with an ETag.")
    @APIResponseSchema(value = EditorsView.class, responseCode = "200", responseDescription = "担当者と共同編集者 / the editors")
    public Response get(@PathParam("id") UUID id) {
        return answers.get(id);
    }

    @PUT
    @Path("/editors")
    @RolesAllowed(Role.Names.APPLICANT)
    @Operation(
            operationId = "change{Case}Editors",
            summary = "変更できる人の限定・解除 / keep {a case} to named colleagues, or open it",
            description = "担当者（委任の間は受任者も）が、変更できる人を共同編集者に限り、または団体の全員に開く。読むことは団体の全員ができる。 The person in charge, and the"
                    + " deputy during a delegation, keeps changes to named colleagues or opens them to all. All colleagues"
                    + " can read.")
    @APIResponseSchema(value = EditorsView.class, responseCode = "200", responseDescription = CHANGED)
    public Response change(@PathParam("id") UUID id, @Nullable EditorsRequest body) {
        return answers.keep(id, body);
    }

    @POST
    @Path("/delegations")
    @RolesAllowed(Role.Names.APPLICANT)
    @Operation(
            operationId = "delegate{Case}",
            summary = "委任・引継ぎ / delegate {a case}, or hand it over",
            description = "担当者が、期間を定めて同僚に委任する。期間が過ぎれば終わる。until を省くと、引き継ぐ。委任による操作は、履歴に代理（onBehalfOf）と記録する。 The person"
                    + " in charge delegates to a colleague for a period, which ends by itself, or, without until, hands"
                    + " over for good. What a deputy does is marked in the history (onBehalfOf).")
    @APIResponseSchema(value = EditorsView.class, responseCode = "200", responseDescription = CHANGED)
    public Response delegate(@PathParam("id") UUID id, @Nullable DelegationRequest body) {
        return answers.delegate(id, body);
    }

    @POST
    @Path("/delegations/{number}/revocation")
    @RolesAllowed(Role.Names.APPLICANT)
    @Operation(
            operationId = "revoke{Case}Delegation",
            summary = "委任・引継ぎの取消し / revoke a delegation",
            description = "担当者または受任者が、委任を終える。引継ぎは、引き継いだ人が案件を扱うまでは、渡した人が取り消せ、受けた人が断れる。 The person in charge or the"
                    + " deputy ends a delegation. A hand-over can be taken back or declined until the receiver acts.")
    @APIResponseSchema(value = EditorsView.class, responseCode = "200", responseDescription = CHANGED)
    public Response revoke(
            @PathParam("id") UUID id,
            @Parameter(description = "委任の番号 / number of the delegation") @PathParam("number") int number) {
        return answers.revoke(id, number);
    }

    @POST
    @Path("/takeover")
    @RolesAllowed(Role.Names.APPLICANT)
    @Operation(
            operationId = "takeOver{Case}",
            summary = "担当の引取り / take charge of {a case}",
            description =
                    "担当者がいないか、14日（設定）の間案件を扱っていなければ、同僚が担当者になる。 A colleague becomes the person in charge where there is"
                            + " none, or where that person has not acted for 14 days (a setting).")
    @APIResponseSchema(value = EditorsView.class, responseCode = "200", responseDescription = CHANGED)
    public Response takeOver(@PathParam("id") UUID id) {
        return answers.takeOver(id);
    }

    @POST
    @Path("/reassignment")
    @RolesAllowed(Role.Names.OFFICER)
    @Operation(
            operationId = "reassign{Case}",
            summary = "担当者の指定 / name the person in charge of {a case}",
            description = "担当者がいなくなったとき、団体の求めにより、担当官が理由を付けて指定する。提出前の案件は担当官に見えないので、同僚が引き取る（takeover）。 At the"
                    + " organisation's request, when the person in charge has left. Officers do not see drafts: there a"
                    + " colleague takes charge.")
    @APIResponseSchema(value = EditorsView.class, responseCode = "200", responseDescription = CHANGED)
    public Response reassign(@PathParam("id") UUID id, @Nullable ReassignmentRequest body) {
        return answers.reassign(id, body);
    }
}
