package jp.telework.subsidy.notice.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.text.Language;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.openapi.FileAnswer;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.paging.PageRequest;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.subsidy.application.usecase.FindApplications;
import jp.telework.subsidy.notice.domain.Notice;
import jp.telework.subsidy.notice.usecase.IssueResultNotices;
import jp.telework.subsidy.notice.usecase.RenderNotice;
import jp.telework.subsidy.notice.usecase.SealedNotice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 採択・不採択の通知書: issued when the results are published, kept word for word. */
@Path("/applications/{id}/notices")
@Tag(name = "Notices")
@RolesAllowed({Role.Names.APPLICANT, Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.AUDITOR, Role.Names.BACKOFFICE
})
public class ResultNoticeResource {

    private final FindApplications findApplications;
    private final IssueResultNotices notices;
    private final RenderNotice renderNotice;
    private final NoticeAnswer answer;
    private final CurrentCaller caller;
    private final CurrentRequest request;

    ResultNoticeResource(
            FindApplications findApplications,
            IssueResultNotices notices,
            RenderNotice renderNotice,
            NoticeAnswer answer,
            CurrentCaller caller,
            CurrentRequest request) {
        this.findApplications = findApplications;
        this.notices = notices;
        this.renderNotice = renderNotice;
        this.answer = answer;
        this.caller = caller;
        this.request = request;
    }

    /** One line of the list. */
    @Schema(name = "ResultNotice", description = "発出した採択・不採択の通知書 / a notice of a result that was issued")
    public record ResultNoticeView(
            @Schema(examples = "adoption") String kind,
            @Schema(examples = "採択通知書") String title,

            @Schema(description = "文書番号 / document number", examples = "総情流第123号")
            String documentNumber,

            @Schema(description = "発出日 / day of issue") LocalDate issuedOn,
            @Schema(pattern = "[0-9a-f]{64}") String contentSha256) {

        static ResultNoticeView of(SealedNotice sealed, Language language) {
            Notice notice = sealed.content();
            return new ResultNoticeView(
                    notice.kind().pathName(),
                    notice.kind().title(language),
                    notice.head().documentNumber(),
                    notice.head().issuedOn(),
                    sealed.contentSha256());
        }
    }

    @GET
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listResultNotices",
            summary = "採択・不採択の通知書の一覧 / list the notices of the result",
            description =
                    "結果の公表と同時に、評価を受けた応募ごとに1通を発出する。公表までは空。"
                            + " One for each application that was evaluated, issued when the results are published; none before.")
    public Page<ResultNoticeView> list(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        PageRequest page = query.of("result-notices", id);
        findApplications.get(caller.get(), id);
        Language language = request.language();
        return Page.ofPlaces(notices.of(id).stream().toList(), page)
                .map(notice -> ResultNoticeView.of(renderNotice.seal(notice), language));
    }

    @GET
    @Path("/{kind}.pdf")
    @Produces("application/pdf")
    @Operation(
            operationId = "getResultNoticePdf",
            summary = "採択・不採択の通知書（PDF） / the notice of the result as PDF",
            description = "日本語フォントを埋め込んだPDF。JSONと同じハッシュを記載する。"
                    + " PDF with an embedded Japanese font; carries the same hash as the JSON.")
    @FileAnswer("通知書 / the notice")
    public Response pdf(
            @PathParam("id") UUID id,
            @Parameter(description = "adoption または non-adoption / adoption or non-adoption", example = "adoption")
                    @PathParam("kind")
                    String kind) {
        return answer.pdf(find(id, kind));
    }

    @GET
    @Path("/{kind}.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getResultNotice",
            summary = "採択・不採択の通知書（JSON） / the notice of the result as JSON",
            description = "不採択通知書は、理由ごとにコード・根拠・事実を記載する。採択・不採択は行政処分ではないので、教示はない。"
                    + " A notice of non-adoption states code, basis and facts of each reason. The result of a call is no"
                    + " administrative disposition, so there are no remedies.")
    @APIResponseSchema(value = NoticeView.class, responseCode = "200", responseDescription = "通知書 / the notice")
    public Response json(
            @PathParam("id") UUID id,
            @Parameter(description = "adoption または non-adoption / adoption or non-adoption", example = "adoption")
                    @PathParam("kind")
                    String kind) {
        return answer.json(find(id, kind));
    }

    private Notice find(UUID id, String kind) {
        findApplications.get(caller.get(), id);
        return notices.of(id)
                .filter(notice -> notice.kind().pathName().equals(kind))
                .orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }
}
