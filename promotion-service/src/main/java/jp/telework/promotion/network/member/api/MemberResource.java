package jp.telework.promotion.network.member.api;

import jakarta.annotation.security.PermitAll;
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
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.value.Readers;
import jp.telework.platform.audit.AuditTrail;
import jp.telework.platform.audit.AuditView;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.ActionView;
import jp.telework.platform.command.Actions;
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
import jp.telework.promotion.desk.usecase.Office;
import jp.telework.promotion.network.member.domain.MemberContent;
import jp.telework.promotion.network.member.domain.MemberStatus;
import jp.telework.promotion.network.member.domain.NetworkMember;
import jp.telework.promotion.network.member.usecase.KeepMembers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 推進企業: the register of members, and how many there are. */
@Path("/")
@Tag(name = "Network", description = "テレワーク推進企業ネットワーク / network of firms that promote telework")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class MemberResource {

    private final KeepMembers members;
    private final Commands commands;
    private final Actions actions;
    private final AuditTrail audit;
    private final CurrentCaller caller;
    private final CurrentRequest request;

    MemberResource(
            KeepMembers members,
            Commands commands,
            Actions actions,
            AuditTrail audit,
            CurrentCaller caller,
            CurrentRequest request) {
        this.members = members;
        this.commands = commands;
        this.actions = actions;
        this.audit = audit;
        this.caller = caller;
        this.request = request;
    }

    @GET
    @Path("network-figures")
    @PermitAll
    @Operation(
            operationId = "getNetworkFigures",
            summary = "推進企業の数 / how many firms take part",
            description = "いまの数と、過去に公表された数（出典つき）。認証は要らない。"
                    + " The present number, and earlier figures with their source. No sign-in needed.")
    @APIResponseSchema(value = NetworkFiguresView.class, responseCode = "200", responseDescription = "数 / the figures")
    public NetworkFiguresView figures() {
        return NetworkFiguresView.of(members.countActive());
    }

    @POST
    @Path("network-members")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "registerNetworkMember",
            summary = "推進企業の登録 / register a member",
            description = "一法人が一つ。以後、質問が割り当てられる。 One for each corporation. Questions are then routed to it.")
    @APIResponseSchema(value = MemberView.class, responseCode = "201", responseDescription = "推進企業 / the member")
    public Response register(@Nullable MemberRequest body) {
        MemberRequest.Read read = BodyFields.body(body).read();
        return commands.run(
                () -> members.register(read.organisation(), read.content()),
                member -> Answer.created(
                        URI.create("/api/promotion/v1/network-members/" + member.id()),
                        MemberView.of(member),
                        member.version()));
    }

    @GET
    @Path("network-members")
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.SECRETARIAT, Role.Names.AUDITOR})
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listNetworkMembers",
            summary = "推進企業の一覧 / list members",
            description = "新しい順。企業は自らの登録だけを見る。 Newest first; a firm sees its own entry alone.")
    public Page<MemberView> list(
            @Parameter(description = "状態 / status", schema = @Schema(implementation = MemberStatus.class))
                    @QueryParam("status")
                    @Nullable
                    String status,
            @BeanParam PageQuery query) {
        MemberStatus wanted = Parameters.read("status", status, Readers.oneOf(MemberStatus.class));
        return members.list(caller.get(), wanted, query.of("network-members", status))
                .map(MemberView::of);
    }

    @GET
    @Path("network-members/{id}")
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.SECRETARIAT, Role.Names.AUDITOR})
    @Operation(
            operationId = "getNetworkMember",
            summary = "推進企業の内容 / read a member",
            description = "他の企業の登録は404。 Another firm's entry is 404.")
    @APIResponseSchema(value = MemberView.class, responseCode = "200", responseDescription = "推進企業 / the member")
    public Response get(@PathParam("id") UUID id) {
        NetworkMember member = members.get(caller.get(), id);
        return Tagged.ok(request.ifNoneMatch(), MemberView.of(member), member.version());
    }

    @PUT
    @Path("network-members/{id}")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeNetworkMember",
            summary = "推進企業の変更 / change a member",
            description = "全ての内容を置き換える。法人は変わらない。 Replaces everything; the corporation stays.")
    @APIResponseSchema(
            value = MemberView.class,
            responseCode = "200",
            responseDescription = "変更後の推進企業 / the member after the change")
    public Response change(@PathParam("id") UUID id, @Nullable MemberChangeRequest body) {
        IfMatch ifMatch = request.ifMatch();
        MemberContent read = BodyFields.body(body).read();
        return commands.run(() -> members.change(caller.get(), id, ifMatch, read), MemberResource::answer);
    }

    @POST
    @Path("network-members/{id}/suspension")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Operation(
            operationId = "suspendNetworkMember",
            summary = "推進企業の休止 / suspend a member",
            description = "新しい質問を割り当てない。受けた質問はそのまま。 It is given no more questions and keeps those that it has.")
    @APIResponseSchema(value = MemberView.class, responseCode = "200", responseDescription = "推進企業 / the member")
    public Response suspend(@PathParam("id") UUID id) {
        IfMatch ifMatch = request.ifMatch();
        return commands.run(() -> members.suspend(caller.get(), id, ifMatch), MemberResource::answer);
    }

    @POST
    @Path("network-members/{id}/resumption")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Operation(
            operationId = "resumeNetworkMember",
            summary = "推進企業の再開 / resume a member",
            description = "再び質問を割り当てる。 It is given questions again.")
    @APIResponseSchema(value = MemberView.class, responseCode = "200", responseDescription = "推進企業 / the member")
    public Response resume(@PathParam("id") UUID id) {
        IfMatch ifMatch = request.ifMatch();
        return commands.run(() -> members.resume(caller.get(), id, ifMatch), MemberResource::answer);
    }

    @GET
    @Path("network-members/{id}/actions")
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.SECRETARIAT, Role.Names.AUDITOR})
    @Operation(
            operationId = "getNetworkMemberActions",
            summary = "今できる操作 / what can be done now",
            description = "操作ごとに、今できるか、できない理由を返す。 Each action with the reasons why it is not possible.")
    public List<ActionView> actions(@PathParam("id") UUID id) {
        return actions.of(KeepMembers.caseOf(id));
    }

    @GET
    @Path("network-members/{id}/history")
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.SECRETARIAT, Role.Names.AUDITOR})
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "getNetworkMemberHistory",
            summary = "推進企業の履歴 / history of a member",
            description = "変更を古い順に返す。拒否された試みは事務局と監査だけに示す。"
                    + " Changes, oldest first; refused attempts are for the secretariat and auditors.")
    public Page<AuditView> history(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        members.get(caller.get(), id);
        return audit.of(KeepMembers.caseOf(id), Office.includes(caller.get()), query.of("network-member-history", id));
    }

    private static Answer answer(NetworkMember member) {
        return Answer.ok(MemberView.of(member), member.version());
    }
}
