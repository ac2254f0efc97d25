package jp.telework.subsidy.application.api;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Objects;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violations;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Ministry;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.platform.event.Followed;
import jp.telework.platform.exchange.CaseListQuery;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.paging.PageRequest;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.IfMatch;
import jp.telework.platform.request.Tagged;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.subsidy.application.domain.Application;
import jp.telework.subsidy.application.domain.ApplicationStatus;
import jp.telework.subsidy.application.domain.Applications;
import jp.telework.subsidy.application.domain.Proposal;
import jp.telework.subsidy.application.usecase.ChangeApplication;
import jp.telework.subsidy.application.usecase.CreateApplication;
import jp.telework.subsidy.application.usecase.FindApplications;
import jp.telework.subsidy.search.domain.SearchWord;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 応募: drafting and reading. What changes its state is in {@link ApplicationCommandResource}. */
@Path("/applications")
@Tag(name = "Applications", description = "応募 / applications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ApplicationResource {

    private final CreateApplication createApplication;
    private final ChangeApplication changeApplication;
    private final FindApplications findApplications;
    private final Commands commands;
    private final CurrentCaller caller;
    private final CurrentRequest request;

    ApplicationResource(
            CreateApplication createApplication,
            ChangeApplication changeApplication,
            FindApplications findApplications,
            Commands commands,
            CurrentCaller caller,
            CurrentRequest request) {
        this.createApplication = createApplication;
        this.changeApplication = changeApplication;
        this.findApplications = findApplications;
        this.commands = commands;
        this.caller = caller;
        this.request = request;
    }

    @GET
    @RolesAllowed({
        Role.Names.APPLICANT,
        Role.Names.OFFICER,
        Role.Names.APPROVER,
        Role.Names.AUDITOR,
        Role.Names.BACKOFFICE
    })
    @Followed
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listApplications",
            summary = "応募の一覧 / list applications",
            description = "新しい順。申請者には自団体の応募だけ、省の職員には提出されたことのある応募を返す。"
                    + " Newest first; applicants see their organisation's, ministry staff those that were submitted.")
    public Page<Applications.Summary> list(
            @Parameter(description = "公募のid / call") @QueryParam("callId") @Nullable String callId,
            @Parameter(
                            description =
                                    "DRAFT, SUBMITTED, RETURNED, WITHDRAWN, UNDER_EVALUATION, INELIGIBLE, ADOPTED,"
                                            + " NOT_ADOPTED",
                            schema = @Schema(implementation = ApplicationStatus.class))
                    @QueryParam("status")
                    @Nullable
                    String status,
            @Parameter(description = "団体の法人番号 / corporate number") @QueryParam("organisation") @Nullable
                    String organisation,
            @Parameter(
                            description = "事業名、団体名または受付番号に含まれる語（1～100文字、全角と半角、大文字と小文字は同じとみなす）"
                                    + " / a word in the title, the organisation's name or the receipt number, in any"
                                    + " width and case")
                    @QueryParam("q")
                    @Nullable
                    String q,
            @BeanParam CaseListQuery cases,
            @BeanParam PageQuery paging) {
        SearchWord word = SearchWord.of(q);
        Applications.Filter filter = Parameters.filter(callId, status, organisation, word, cases.numberWithout(q));
        PageRequest page = paging.of("applications", callId, status, organisation, word, cases.externalReference());
        return findApplications.list(caller.get(), filter, page);
    }

    @POST
    @RolesAllowed(Role.Names.APPLICANT)
    @Operation(
            operationId = "createApplication",
            summary = "応募の作成 / begin an application",
            description = "下書きを作る。提出までは何度でも変更できる。値そのものの誤りは、まとめて422で返す。"
                    + " Creates a draft. Values that are wrong in themselves are refused together with 422.")
    @APIResponseSchema(
            value = ApplicationView.class,
            responseCode = "201",
            responseDescription = "作成した応募 / the new application")
    public Response create(@Nullable ProposalRequest body, @Context UriInfo uri) {
        Sent sent = read(body);
        return commands.run(
                () -> createApplication.handle(caller.get(), sent.callId(), sent.proposal()),
                application -> Answer.created(
                        uri.getAbsolutePathBuilder()
                                .path(application.id().toString())
                                .build(),
                        ApplicationView.of(application),
                        application.version()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Role.Names.APPLICANT,
        Role.Names.OFFICER,
        Role.Names.APPROVER,
        Role.Names.REVIEWER,
        Role.Names.AUDITOR,
        Role.Names.BACKOFFICE
    })
    @Operation(
            operationId = "getApplication",
            summary = "応募の内容 / read an application",
            description = "ETagを返す。他団体の応募は404。評価者には割り当てられた応募だけを返す。採択・不採択は、公表まで省の職員だけに見える。"
                    + " Answers with an ETag; another organisation's is 404, and so is one that is not assigned to"
                    + " the reviewer. Until results are public only the ministry sees them.")
    @APIResponseSchema(
            value = ApplicationView.class,
            responseCode = "200",
            responseDescription = "応募 / the application")
    public Response get(@PathParam("id") UUID id) {
        Application application = findApplications.get(caller.get(), id);
        boolean ministry = Ministry.includes(caller.get());
        return Tagged.ok(
                request.ifNoneMatch(), ApplicationView.of(application, ministry), application.version(ministry));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.Names.APPLICANT)
    @Operation(
            operationId = "changeApplication",
            summary = "応募の変更 / change an application",
            description = "作成中または差戻し中の内容を全部置き換える。 Replaces a draft or a returned application.")
    @APIResponseSchema(value = ApplicationView.class, responseCode = "200")
    public Response change(@PathParam("id") UUID id, @Nullable ProposalRequest body) {
        IfMatch ifMatch = request.ifMatch();
        Sent sent = read(body);
        return commands.run(
                () -> changeApplication.handle(caller.get(), id, ifMatch, sent.callId(), sent.proposal()),
                changed -> Answer.ok(ApplicationView.of(changed), changed.version()));
    }

    private record Sent(UUID callId, Proposal proposal) {}

    private static Sent read(@Nullable ProposalRequest body) {
        if (body == null) {
            throw Refusal.of(CommonError.MALFORMED_BODY, 1, 1);
        }
        Violations violations = new Violations();
        UUID callId = ProposalReader.callId(body, violations);
        Proposal proposal = ProposalReader.read(body, violations);
        violations.refuseIfAny();
        return new Sent(Objects.requireNonNull(callId), proposal);
    }
}
