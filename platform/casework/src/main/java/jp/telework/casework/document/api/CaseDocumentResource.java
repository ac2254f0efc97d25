package jp.telework.casework.document.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.document.ExaminedDocument;
import jp.telework.platform.caller.Role;
import jp.telework.platform.document.StoredFile;
import jp.telework.platform.openapi.FileAnswer;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/**
 * 案件の書類. A programme's resource gives the path and the kind of case, and receives the uploads. Its word {@code view}
 * is the schema of the whole case.
 */
@Produces(MediaType.APPLICATION_JSON)
public abstract class CaseDocumentResource {

    /** What the resource of a programme says of an upload. */
    protected static final String UPLOAD =
            "kind（書類の種類）と file（PDF・Word・Excel・PowerPoint・PNG・JPEG、20 MBまで）を送る。形式は内容から判定し、"
                    + "名前や申告と食い違えば拒否する。If-Match は任意。"
                    + " Send kind and file (PDF, Word, Excel, PowerPoint, PNG, JPEG; at most 20 MB). The type is found in"
                    + " the content and must agree with name and declaration. If-Match is optional.";

    private final CaseFiles files;

    protected CaseDocumentResource(CaseFiles files) {
        this.files = files;
    }

    /** The documents of a case, in the order in which they were attached. */
    protected abstract List<? extends ExaminedDocument> documents(UUID id);

    /** A document as it was attached. */
    protected abstract StoredFile document(UUID id, int number);

    /** Takes a document away, and answers with the case. */
    protected abstract Response detach(UUID id, int number);

    @GET
    @RolesAllowed({
        Role.Names.APPLICANT,
        Role.Names.OFFICER,
        Role.Names.APPROVER,
        Role.Names.REVIEWER,
        Role.Names.AUDITOR,
        Role.Names.BACKOFFICE
    })
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "list{Case}Documents",
            summary = "{案件}書類の一覧 / list documents",
            description = "添付された順に返す（20件まで）。 In the order attached; at most 20.")
    public Page<DocumentView> list(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        List<ExaminedDocument> all = List.copyOf(documents(id));
        return Page.ofNumbered(all, query.of("documents", id), ExaminedDocument::number)
                .map(DocumentView::of);
    }

    @GET
    @Path("/{number}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({
        Role.Names.APPLICANT,
        Role.Names.OFFICER,
        Role.Names.APPROVER,
        Role.Names.REVIEWER,
        Role.Names.AUDITOR,
        Role.Names.BACKOFFICE
    })
    @Operation(
            operationId = "download{Case}Document",
            summary = "{案件}書類の取得 / download a document",
            description = "添付されたままの内容を返す。 The content as it was attached.")
    @FileAnswer("書類の内容 / the file")
    public Response download(
            @PathParam("id") UUID id,
            @Parameter(description = "書類の番号 / number of the document") @PathParam("number") int number) {
        return files.send(() -> document(id, number));
    }

    @DELETE
    @Path("/{number}")
    @RolesAllowed(Role.Names.APPLICANT)
    @Operation(
            operationId = "remove{Case}Document",
            summary = "{案件}書類の削除 / remove a document",
            description = "作成中または差戻し中に限る。If-Match には{案件}のETagを付ける。 Only while the {case} can be changed;"
                    + " If-Match takes the {case}'s ETag.")
    @APIResponse(
            responseCode = "200",
            description = "書類を除いた{案件} / the {case} without it",
            content = @Content(schema = @Schema(ref = "{view}")))
    public Response remove(
            @PathParam("id") UUID id,
            @Parameter(description = "書類の番号 / number of the document") @PathParam("number") int number) {
        return detach(id, number);
    }
}
