package jp.telework.furusato.notice.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.telework.furusato.notice.domain.SelectionNotice;
import jp.telework.furusato.notice.usecase.IssueSelectionNotices;
import jp.telework.furusato.notice.usecase.PrintNotice;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.openapi.FileAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 選定・非選定の通知書: issued when the results are published, kept word for word. */
@Path("/town-proposals/{id}")
@Tag(name = "Town proposals")
@RolesAllowed({Role.Names.APPLICANT, Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.AUDITOR, Role.Names.BACKOFFICE
})
public class SelectionNoticeResource {

    private final IssueSelectionNotices notices;
    private final PrintNotice print;
    private final CurrentCaller caller;

    SelectionNoticeResource(IssueSelectionNotices notices, PrintNotice print, CurrentCaller caller) {
        this.notices = notices;
        this.print = print;
        this.caller = caller;
    }

    @GET
    @Path("/notice")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getSelectionNotice",
            summary = "選定・非選定の通知書（JSON） / the notice of the result as JSON",
            description = "結果の公表と同時に、提案ごとに1通を発出する。非選定の通知書には理由を記載する。省の職員は、決裁の後、公表の前にも案を見られる。それまでと、結果の公表の機能より前の提案では404。"
                    + " One for each decided proposal, issued when the results are published; the reasons of a"
                    + " non-selection are on it. Ministry staff read the draft from the decision on. 404 before, and for"
                    + " results from before there were notices.")
    @APIResponseSchema(
            value = SelectionNoticeView.class,
            responseCode = "200",
            responseDescription = "通知書 / the notice")
    public Response json(@PathParam("id") UUID id) {
        SelectionNoticeView view = SelectionNoticeView.of(notices.find(caller.get(), id));
        return Response.ok(view)
                .header("ETag", "\"" + view.contentSha256() + "\"")
                .build();
    }

    @GET
    @Path("/notice.pdf")
    @Produces("application/pdf")
    @Operation(
            operationId = "getSelectionNoticePdf",
            summary = "選定・非選定の通知書（PDF） / the notice of the result as PDF",
            description =
                    "A4、タグ付き、日本語フォントを埋め込んだPDF。JSONと同じハッシュを記載する。公表前の案には「案」と記す。 A4, tagged, with an embedded Japanese"
                            + " font; carries the same hash as the JSON. A draft is marked as one.")
    @FileAnswer("通知書 / the notice")
    public Response pdf(@PathParam("id") UUID id) {
        SelectionNotice notice = notices.find(caller.get(), id);
        return Response.ok(print.pdf(notice))
                .header("ETag", "\"" + PrintNotice.hash(notice) + "\"")
                .header("Content-Disposition", "inline; filename=\"selection-notice.pdf\"")
                .build();
    }
}
