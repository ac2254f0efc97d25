package jp.telework.casework.history.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import jp.telework.platform.audit.AuditView;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.ActionView;
import jp.telework.platform.command.Actions;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/**
 * 提出・取下げ・今できる操作・履歴. A programme's resource gives the path, the kind of case and the use cases. Its word
 * {@code view} is the schema of the whole case.
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public abstract class CaseCommandResource {

    private static final String VIEW = "#/components/schemas/{view}";

    private final CaseHistory history;
    private final Actions actions;

    protected CaseCommandResource(CaseHistory history, Actions actions) {
        this.history = history;
        this.actions = actions;
    }

    /** Hands a case in, and answers with it and its receipt. */
    protected abstract Response handIn(UUID id);

    /** Ends a case at the applicant's wish, and answers with it. */
    protected abstract Response takeBack(UUID id);

    /** Refuses a case that the caller cannot see. */
    protected abstract void requireVisible(UUID id);

    protected abstract CaseRef caseOf(UUID id);

    @POST
    @Path("/submission")
    @RolesAllowed(Role.Names.APPLICANT)
    @Operation(
            operationId = "submit{Case}",
            summary = "{案件}の提出・再提出 / submit {a case}",
            description =
                    "規則に合えば受付番号を付け、受付票を返す。合わなければ、すべての理由を位置・根拠とともに422で返す。dryRun=true で提出せずに判定の過程を返す。 Answers with a"
                            + " receipt, or with every refusal together. dryRun=true explains without submitting.")
    @APIResponse(
            responseCode = "200",
            description = "提出した{案件}と受付票 / the submitted {case} with its receipt",
            content = @Content(schema = @Schema(ref = VIEW)))
    public Response submit(@PathParam("id") UUID id) {
        return handIn(id);
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed(Role.Names.APPLICANT)
    @Operation(
            operationId = "withdraw{Case}",
            summary = "{案件}の取下げ / withdraw {a case}",
            description = "結果が公表されるまでは、いつでも取り下げられる。 Possible at any time until the result is published.")
    @APIResponse(
            responseCode = "200",
            description = "取り下げた{案件} / the withdrawn {case}",
            content = @Content(schema = @Schema(ref = VIEW)))
    public Response withdraw(@PathParam("id") UUID id) {
        return takeBack(id);
    }

    @GET
    @Path("/actions")
    @RolesAllowed({
        Role.Names.APPLICANT,
        Role.Names.OFFICER,
        Role.Names.APPROVER,
        Role.Names.AUDITOR,
        Role.Names.BACKOFFICE
    })
    @Operation(
            operationId = "get{Case}Actions",
            summary = "今できる操作 / what can be done now",
            description = "操作ごとに、今できるか、できない理由を返す。 Each action with the reasons why it is not possible.")
    public List<ActionView> actions(@PathParam("id") UUID id) {
        return actions.of(caseOf(id));
    }

    @GET
    @Path("/history")
    @RolesAllowed({
        Role.Names.APPLICANT,
        Role.Names.OFFICER,
        Role.Names.APPROVER,
        Role.Names.AUDITOR,
        Role.Names.BACKOFFICE
    })
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "get{Case}History",
            summary = "{案件}の履歴 / history of {a case}",
            description = "変更を古い順に返す。拒否された試みは省の職員にだけ見せる。"
                    + " Changes, oldest first; refused attempts are shown to ministry staff only.")
    public Page<AuditView> history(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        requireVisible(id);
        return history.of(caseOf(id), caseOf(id).kind() + "-history", query);
    }
}
