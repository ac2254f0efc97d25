package jp.telework.subsidy.application.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.UUID;
import jp.telework.casework.document.api.CaseFiles;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.paging.PageRequest;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.EntityTags;
import jp.telework.platform.request.IfMatch;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.subsidy.application.domain.Document;
import jp.telework.subsidy.application.usecase.AttachDocument;
import jp.telework.subsidy.application.usecase.FindApplications;
import jp.telework.subsidy.application.usecase.RemoveDocument;
import jp.telework.subsidy.programme.domain.DocumentKind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 応募書類. */
@Path("/applications/{id}/documents")
@Tag(name = "Documents", description = "応募書類 / documents of an application")
@Produces(MediaType.APPLICATION_JSON)
public class DocumentResource {

    private final AttachDocument attachDocument;
    private final RemoveDocument removeDocument;
    private final FindApplications findApplications;
    private final CaseFiles files;
    private final Commands commands;
    private final CurrentCaller caller;
    private final CurrentRequest request;

    DocumentResource(
            AttachDocument attachDocument,
            RemoveDocument removeDocument,
            FindApplications findApplications,
            CaseFiles files,
            Commands commands,
            CurrentCaller caller,
            CurrentRequest request) {
        this.attachDocument = attachDocument;
        this.removeDocument = removeDocument;
        this.findApplications = findApplications;
        this.files = files;
        this.commands = commands;
        this.caller = caller;
        this.request = request;
    }

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
            operationId = "listDocuments",
            summary = "応募書類の一覧 / list documents",
            description = "添付された順に返す（20件まで）。 In the order attached; at most 20.")
    public Page<DocumentView> list(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        PageRequest page = query.of("documents", id);
        return Page.ofNumbered(findApplications.get(caller.get(), id).documents(), page, Document::number)
                .map(DocumentView::of);
    }

    @POST
    @RolesAllowed(Role.Names.APPLICANT)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "attachDocument",
            summary = "応募書類の添付 / attach a document",
            description = "kind（書類の種類）と file（PDF・Word・Excel・PowerPoint・PNG・JPEG、20 MBまで）を送る。形式は内容から判定し、"
                    + "名前や申告と食い違えば拒否する。If-Match は任意。"
                    + " Send kind and file (PDF, Word, Excel, PowerPoint, PNG, JPEG; at most 20 MB). The type is found in"
                    + " the content and must agree with name and declaration. If-Match is optional.")
    @APIResponseSchema(value = AttachedView.class, responseCode = "201", responseDescription = "添付した書類 / the document")
    @APIResponse(responseCode = "412", description = "ETagが古い / stale ETag")
    @APIResponse(responseCode = "413", description = "大きすぎる / too large")
    public Response attach(
            @PathParam("id") UUID id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA,
                                            schema =
                                                    @Schema(
                                                            type = SchemaType.OBJECT,
                                                            properties = {
                                                                @SchemaProperty(
                                                                        name = "kind",
                                                                        implementation = DocumentKind.class),
                                                                @SchemaProperty(
                                                                        name = "file",
                                                                        type = SchemaType.STRING,
                                                                        format = "binary")
                                                            })))
                    InputStream body,
            @Parameter(description = "任意。応募のETag / optional: the application's ETag") @HeaderParam("If-Match") @Nullable
                    String ifMatch,
            @Context UriInfo uri) {
        return files.attach(
                body,
                DocumentKind.class,
                ifMatch,
                uri,
                (condition, kind, file) -> attachDocument.handle(caller.get(), id, condition, kind, file),
                attached -> new AttachedView(
                        DocumentView.of(attached.document()),
                        EntityTags.of(attached.changed().version())));
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
            operationId = "downloadDocument",
            summary = "応募書類の取得 / download a document",
            description = "添付されたままの内容を返す。 The content as it was attached.")
    @APIResponse(
            responseCode = "200",
            description = "書類の内容 / the file",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response download(
            @PathParam("id") UUID id,
            @Parameter(description = "書類の番号 / number of the document") @PathParam("number") int number) {
        return files.send(() -> findApplications.document(caller.get(), id, number));
    }

    @DELETE
    @Path("/{number}")
    @RolesAllowed(Role.Names.APPLICANT)
    @Operation(
            operationId = "removeDocument",
            summary = "応募書類の削除 / remove a document",
            description = "作成中または差戻し中に限る。If-Match には応募のETagを付ける。 Only while the application can be changed;"
                    + " If-Match takes the application's ETag.")
    @APIResponseSchema(
            value = ApplicationView.class,
            responseCode = "200",
            responseDescription = "書類を除いた応募 / the application without it")
    public Response remove(
            @PathParam("id") UUID id,
            @Parameter(description = "書類の番号 / number of the document") @PathParam("number") int number) {
        IfMatch ifMatch = request.ifMatch();
        return commands.run(
                () -> removeDocument.handle(caller.get(), id, ifMatch, number),
                application -> Answer.ok(ApplicationView.of(application), application.version()));
    }
}
