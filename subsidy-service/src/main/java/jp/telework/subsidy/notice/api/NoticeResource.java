package jp.telework.subsidy.notice.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.telework.kernel.text.Language;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.openapi.FileAnswer;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.paging.PageRequest;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.Parameters;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.subsidy.grant.lifecycle.usecase.FindGrants;
import jp.telework.subsidy.notice.domain.IssuedNotice;
import jp.telework.subsidy.notice.domain.Notice;
import jp.telework.subsidy.notice.usecase.IssueNotice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 通知書: issued with their acts, kept word for word. */
@Path("/grants/{id}/notices")
@Tag(name = "Notices", description = "通知書 / official notices")
@RolesAllowed({Role.Names.APPLICANT, Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.AUDITOR, Role.Names.BACKOFFICE
})
public class NoticeResource {

    private final FindGrants findGrants;
    private final IssueNotice issueNotice;
    private final NoticeAnswer answer;
    private final CurrentCaller caller;
    private final CurrentRequest request;

    NoticeResource(
            FindGrants findGrants,
            IssueNotice issueNotice,
            NoticeAnswer answer,
            CurrentCaller caller,
            CurrentRequest request) {
        this.findGrants = findGrants;
        this.issueNotice = issueNotice;
        this.answer = answer;
        this.caller = caller;
        this.request = request;
    }

    /** One line of the list. */
    @Schema(name = "IssuedNotice", description = "発出した通知書 / a notice that was issued")
    public record IssuedNoticeView(
            int actNumber,
            @Schema(examples = "grant-decision") String kind,
            @Schema(examples = "交付決定通知書") String title,
            String documentNumber,
            java.time.LocalDate issuedOn,
            String contentSha256) {

        static IssuedNoticeView of(IssuedNotice issued, Language language) {
            return new IssuedNoticeView(
                    issued.actNumber(),
                    issued.kind().pathName(),
                    issued.kind().title(language),
                    issued.documentNumber(),
                    issued.issuedOn(),
                    issued.contentSha256());
        }
    }

    @GET
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listNotices",
            summary = "通知書の一覧 / list notices",
            description = "発出した順に返す。 In the order in which they were issued.")
    public Page<IssuedNoticeView> list(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        PageRequest page = query.of("notices", id);
        findGrants.get(caller.get(), id);
        Language language = request.language();
        return Page.ofNumbered(issueNotice.of(id), page, IssuedNotice::actNumber)
                .map(issued -> IssuedNoticeView.of(issued, language));
    }

    @GET
    @Path("/{kind}.pdf")
    @Produces("application/pdf")
    @Operation(
            operationId = "getNoticePdf",
            summary = "通知書（PDF） / a notice as PDF",
            description = "日本語フォントを埋め込んだPDF。JSONと同じハッシュを記載する。"
                    + " PDF with an embedded Japanese font; carries the same hash as the JSON.")
    @FileAnswer("通知書 / the notice")
    public Response pdf(
            @PathParam("id") UUID id,
            @Parameter(description = "種類 / kind", example = "grant-decision") @PathParam("kind") String kind,
            @Parameter(description = "行為の番号。省略すると最新 / act, by default the latest") @QueryParam("act") @Nullable
                    String act) {
        return answer.pdf(find(id, kind, act));
    }

    @GET
    @Path("/{kind}.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getNotice",
            summary = "通知書（JSON） / a notice as JSON",
            description = "contentSha256 は content の正規形（RFC 8785）のSHA-256で、PDFにも記載される。"
                    + " contentSha256 is the hash of the content's canonical form and stands on the PDF as well.")
    @APIResponseSchema(value = NoticeView.class, responseCode = "200", responseDescription = "通知書 / the notice")
    public Response json(
            @PathParam("id") UUID id,
            @Parameter(description = "種類 / kind", example = "grant-decision") @PathParam("kind") String kind,
            @Parameter(description = "行為の番号。省略すると最新 / act, by default the latest") @QueryParam("act") @Nullable
                    String act) {
        return answer.json(find(id, kind, act));
    }

    private Notice find(UUID id, String kind, @Nullable String act) {
        findGrants.get(caller.get(), id);
        return issueNotice.find(id, kind, Parameters.read("act", act, Parameters::number));
    }
}
