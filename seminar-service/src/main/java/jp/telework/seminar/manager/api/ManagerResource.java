package jp.telework.seminar.manager.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.platform.audit.AuditTrail;
import jp.telework.platform.audit.AuditView;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Commands;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.IfMatch;
import jp.telework.platform.request.Parameters;
import jp.telework.platform.request.Tagged;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.seminar.manager.domain.Manager;
import jp.telework.seminar.manager.domain.ManagerEntry;
import jp.telework.seminar.manager.usecase.FindManagers;
import jp.telework.seminar.manager.usecase.KeepManagers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** テレワークマネージャーの登録簿. */
@Path("/managers")
@Tag(name = "Managers", description = "テレワークマネージャーの登録簿 / register of telework managers")
@Produces(MediaType.APPLICATION_JSON)
public class ManagerResource {

    private final KeepManagers keepManagers;
    private final FindManagers findManagers;
    private final AuditTrail audit;
    private final Commands commands;
    private final CurrentCaller caller;
    private final CurrentRequest request;

    ManagerResource(
            KeepManagers keepManagers,
            FindManagers findManagers,
            AuditTrail audit,
            Commands commands,
            CurrentCaller caller,
            CurrentRequest request) {
        this.keepManagers = keepManagers;
        this.findManagers = findManagers;
        this.audit = audit;
        this.commands = commands;
        this.caller = caller;
        this.request = request;
    }

    @GET
    @RolesAllowed({Role.Names.SECRETARIAT, Role.Names.AUDITOR})
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(operationId = "listManagers", summary = "マネージャーの一覧 / list managers", description = "新しい順。 Newest first.")
    public Page<ManagerView> list(
            @Parameter(description = "新しい派遣を受けられるか（true, false） / takes new cases") @QueryParam("active") @Nullable
                    String active,
            @BeanParam PageQuery query) {
        return findManagers
                .list(Parameters.read("active", active, Parameters::flag), query.of("managers", active))
                .map(ManagerView::of);
    }

    @POST
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "registerManager",
            summary = "マネージャーの登録 / enter a manager in the register",
            description = "本人は認証基盤のidで確かめる。同じ人は一度だけ登録できる。"
                    + " The person is known by the identity provider's id; one entry for each.")
    @APIResponseSchema(value = ManagerView.class, responseCode = "201", responseDescription = "登録した内容 / the entry")
    @APIResponse(responseCode = "409", description = "登録済み / entered already")
    public Response register(@Nullable ManagerRequest body) {
        ManagerEntry entry = BodyFields.body(body).read();
        return commands.run(
                () -> keepManagers.register(entry),
                manager -> Answer.created(
                        URI.create("/api/seminar/v1/managers/" + manager.id()),
                        ManagerView.of(manager),
                        manager.version()));
    }

    @GET
    @Path("/directory")
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.SECRETARIAT, Role.Names.MANAGER, Role.Names.AUDITOR})
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listManagerDirectory",
            summary = "希望できるマネージャーの一覧 / list managers for whom one may wish",
            description = "新しい派遣を受けているマネージャーを新しい順に返す。 Those who take new cases, newest first.")
    public Page<DirectoryView> directory(@BeanParam PageQuery query) {
        return findManagers.list(true, query.of("manager-directory")).map(DirectoryView::of);
    }

    @GET
    @Path("/mine")
    @RolesAllowed(Role.Names.MANAGER)
    @Operation(
            operationId = "getMyManagerEntry",
            summary = "自分の登録内容 / one's own entry",
            description = "登録がなければ404。 404 when the caller is not in the register.")
    @APIResponseSchema(value = ManagerView.class, responseCode = "200", responseDescription = "登録内容 / the entry")
    public Response mine() {
        return shown(findManagers.mine(caller.get()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Names.SECRETARIAT, Role.Names.AUDITOR})
    @Operation(
            operationId = "getManager",
            summary = "マネージャーの登録内容 / read an entry",
            description = "担当中の件数を含む。 With the number of cases at present.")
    @APIResponseSchema(value = ManagerView.class, responseCode = "200", responseDescription = "登録内容 / the entry")
    public Response get(@PathParam("id") UUID id) {
        return shown(findManagers.get(id));
    }

    /** Never 304: the number of cases moves without the entry's version. */
    private static Response shown(Manager manager) {
        return Tagged.changing(ManagerView.of(manager), manager.version());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeManager",
            summary = "登録内容の変更 / change an entry",
            description = "担当中の派遣はそのまま続く。 Cases taken on stay.")
    @APIResponseSchema(value = ManagerView.class, responseCode = "200")
    public Response change(@PathParam("id") UUID id, @Nullable ManagerRequest body) {
        IfMatch ifMatch = request.ifMatch();
        ManagerEntry entry = BodyFields.body(body).read();
        return commands.run(
                () -> keepManagers.change(id, ifMatch, entry),
                manager -> Answer.ok(ManagerView.of(manager), manager.version()));
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Role.Names.SECRETARIAT, Role.Names.AUDITOR})
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "getManagerHistory",
            summary = "登録の履歴 / history of an entry",
            description = "変更と拒否された試みを古い順に返す。 Changes and refused attempts, oldest first.")
    public Page<AuditView> history(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        findManagers.get(id);
        return audit.of(new CaseRef("manager", id), true, query.of("manager-history", id));
    }
}
