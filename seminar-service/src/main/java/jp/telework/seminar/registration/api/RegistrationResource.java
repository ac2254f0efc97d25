package jp.telework.seminar.registration.api;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import jp.telework.platform.abuse.Limited;
import jp.telework.platform.audit.AuditTrail;
import jp.telework.platform.audit.AuditView;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.ActionView;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Commands;
import jp.telework.platform.openapi.Unconditional;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.paging.PageRequest;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.EntityTags;
import jp.telework.platform.request.IfMatch;
import jp.telework.platform.request.Parameters;
import jp.telework.platform.request.Tagged;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.seminar.registration.domain.Registration;
import jp.telework.seminar.registration.domain.RegistrationStatus;
import jp.telework.seminar.registration.usecase.AcceptSeats;
import jp.telework.seminar.registration.usecase.CancelRegistration;
import jp.telework.seminar.registration.usecase.ConfirmRegistration;
import jp.telework.seminar.registration.usecase.FindRegistrations;
import jp.telework.seminar.registration.usecase.FindRegistrations.Found;
import jp.telework.seminar.registration.usecase.RegistrationReader.Visitor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 参加登録の参照・確認・承諾・取消し. */
@Path("/registrations")
@Tag(name = "Registrations", description = "参加登録 / registrations")
@Produces(MediaType.APPLICATION_JSON)
public class RegistrationResource {

    static final String LINK = "Registration-Link";
    private static final String ABOUT_LINK =
            "メールのリンクの # 以降にある、登録idの後の署名 / the signature behind the registration's id in a mail's link";

    private final FindRegistrations find;
    private final ConfirmRegistration confirmRegistration;
    private final AcceptSeats acceptSeats;
    private final CancelRegistration cancelRegistration;
    private final AuditTrail audit;
    private final Commands commands;
    private final CurrentCaller caller;
    private final CurrentRequest request;

    RegistrationResource(
            FindRegistrations find,
            ConfirmRegistration confirmRegistration,
            AcceptSeats acceptSeats,
            CancelRegistration cancelRegistration,
            AuditTrail audit,
            Commands commands,
            CurrentCaller caller,
            CurrentRequest request) {
        this.find = find;
        this.confirmRegistration = confirmRegistration;
        this.acceptSeats = acceptSeats;
        this.cancelRegistration = cancelRegistration;
        this.audit = audit;
        this.commands = commands;
        this.caller = caller;
        this.request = request;
    }

    @GET
    @RolesAllowed({Role.Names.SECRETARIAT, Role.Names.APPLICANT, Role.Names.AUDITOR})
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listRegistrations",
            summary = "参加登録の一覧 / list registrations",
            description = "新しい順。事務局はすべて、団体は自分の登録だけ。会計検査には個人情報を返さない。"
                    + " Newest first: the office sees all, an organisation its own; auditors see no personal data.")
    public Page<RegistrationView> list(
            @Parameter(description = "セミナー / seminar") @QueryParam("seminarId") @Nullable String seminarId,
            @Parameter(
                            description = "登録の状態 / state of the registration",
                            schema = @Schema(implementation = RegistrationStatus.class))
                    @QueryParam("status")
                    @Nullable
                    String status,
            @BeanParam PageQuery query) {
        Caller reader = caller.get();
        UUID seminar = Parameters.read("seminarId", seminarId, Parameters::id);
        RegistrationStatus wanted = Parameters.read("status", status, RegistrationStatus::valueOf);
        PageRequest page = query.of("registrations", seminar, wanted);
        boolean withPeople = visitor(null).seesPeople();
        return find.list(reader, seminar, wanted, page)
                .map(registration -> RegistrationView.listed(registration, withPeople, request.language()));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Limited
    @Operation(
            operationId = "getRegistration",
            summary = "参加登録の内容 / read a registration",
            description = "メールのリンク、登録した団体、事務局が見られる。キャンセル待ちなら順番と、まだ繰り上がらない理由を返す。"
                    + " For the holder of a mail's link, the organisation and the office. While it waits: its rank, and"
                    + " why there is no offer yet.")
    @APIResponseSchema(
            value = RegistrationView.class,
            responseCode = "200",
            responseDescription = "参加登録 / the registration")
    @APIResponse(responseCode = "410", description = "リンクの期限切れ / the link has expired")
    public Response get(
            @PathParam("id") UUID id, @Parameter(description = ABOUT_LINK) @HeaderParam(LINK) @Nullable String link) {
        Visitor visitor = visitor(link);
        Found found = find.get(visitor, id);
        // The rank changes without the registration.
        return Tagged.changing(
                RegistrationView.of(found, visitor.seesPeople(), request.language()),
                found.registration().version());
    }

    @GET
    @Path("/{id}/actions")
    @PermitAll
    @Limited
    @Operation(
            operationId = "getRegistrationActions",
            summary = "参加登録にできる操作 / what can be done with a registration",
            description = "確認、承諾、取消しの可否と理由。 Confirmation, acceptance, cancellation, and why not.")
    public List<ActionView> actions(
            @PathParam("id") UUID id, @Parameter(description = ABOUT_LINK) @HeaderParam(LINK) @Nullable String link) {
        return find.possibilities(visitor(link), id).stream()
                .map(possibility -> ActionView.of(possibility, request.language()))
                .toList();
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Role.Names.SECRETARIAT, Role.Names.APPLICANT, Role.Names.AUDITOR})
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "getRegistrationHistory",
            summary = "参加登録の履歴 / history of a registration",
            description = "受付から終わりまで。個人情報は含まない。 From its receipt to its end, without personal data.")
    public Page<AuditView> history(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        find.get(visitor(null), id);
        boolean staff = !caller.get().is(Role.APPLICANT);
        return audit.of(new CaseRef("registration", id), staff, query.of("registration", id));
    }

    @POST
    @Path("/{id}/confirmation")
    @PermitAll
    @Limited
    @Consumes(MediaType.WILDCARD)
    @Unconditional("A link confirms once.")
    @Operation(
            operationId = "confirmRegistration",
            summary = "登録の確認 / confirm a registration",
            description = "確認のメールのリンクで、登録を有効にする。何度押しても一度だけ行われ、同じ結果を返す。"
                    + " By the link of the mail. However often it is clicked, it is done once; later clicks see the"
                    + " registration as it is.")
    @APIResponseSchema(
            value = RegistrationView.class,
            responseCode = "200",
            responseDescription = "席が確定した、またはキャンセル待ちの登録 / with its seats, or its place in line")
    @APIResponse(responseCode = "409", description = "期限後、または取消し済み / too late, or cancelled")
    @APIResponse(responseCode = "410", description = "リンクの期限切れ / the link has expired")
    public Response confirm(
            @PathParam("id") UUID id, @Parameter(description = ABOUT_LINK) @HeaderParam(LINK) @Nullable String link) {
        Visitor visitor = visitor(link);
        return confirmRegistration
                .confirmedBefore(visitor, id)
                .map(this::shown)
                .orElseGet(() -> confirmedNow(visitor, id));
    }

    private Response confirmedNow(Visitor visitor, UUID id) {
        Response answer = commands.run(() -> confirmRegistration.handle(visitor, id), this::answer);
        if (answer.getStatus() == 409) {
            // Two clicks at one moment: the other one was first.
            return confirmRegistration
                    .confirmedBefore(visitor, id)
                    .map(this::shown)
                    .orElse(answer);
        }
        return answer;
    }

    @POST
    @Path("/{id}/acceptance")
    @PermitAll
    @Limited
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "acceptSeats",
            summary = "繰上げの承諾 / accept offered seats",
            description = "期限までに承諾すると席が確定する。 The seats that are kept until the deadline become confirmed.")
    @APIResponseSchema(
            value = RegistrationView.class,
            responseCode = "200",
            responseDescription = "確定した登録 / the confirmed registration")
    @APIResponse(responseCode = "409", description = "期限後など / too late, or nothing is offered")
    public Response accept(
            @PathParam("id") UUID id, @Parameter(description = ABOUT_LINK) @HeaderParam(LINK) @Nullable String link) {
        Visitor visitor = visitor(link);
        IfMatch ifMatch = request.ifMatch();
        return commands.run(() -> acceptSeats.handle(visitor, id, ifMatch), this::answer);
    }

    @POST
    @Path("/{id}/cancellation")
    @PermitAll
    @Limited
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "cancelRegistration",
            summary = "登録の取消し / cancel a registration",
            description = "空いた席は、順番どおり次の方に案内される。 The seats are offered to the next in line at once.")
    @APIResponseSchema(
            value = RegistrationView.class,
            responseCode = "200",
            responseDescription = "取り消した登録 / the cancelled registration")
    @APIResponse(responseCode = "409", description = "取消し済み、または開始後 / over already, or begun")
    public Response cancel(
            @PathParam("id") UUID id, @Parameter(description = ABOUT_LINK) @HeaderParam(LINK) @Nullable String link) {
        Visitor visitor = visitor(link);
        IfMatch ifMatch = request.ifMatch();
        return commands.run(() -> cancelRegistration.handle(visitor, id, ifMatch), this::answer);
    }

    /** The holder of the link and a signed-in caller who may change the registration both see its people. */
    private Answer answer(Registration registration) {
        return Answer.ok(
                RegistrationView.of(find.found(registration), true, request.language()), registration.version());
    }

    private Response shown(Registration registration) {
        return Response.ok(RegistrationView.of(find.found(registration), true, request.language()))
                .header("ETag", EntityTags.of(registration.version()))
                .build();
    }

    private Visitor visitor(@Nullable String link) {
        return new Visitor(link, caller.find());
    }
}
