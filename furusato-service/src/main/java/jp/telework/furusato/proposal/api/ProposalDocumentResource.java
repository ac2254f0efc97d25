package jp.telework.furusato.proposal.api;

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
import jp.telework.furusato.programme.domain.DocumentKind;
import jp.telework.furusato.proposal.domain.Documents.Document;
import jp.telework.furusato.proposal.usecase.FindProposals;
import jp.telework.furusato.proposal.usecase.WriteProposal;
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

/** 提案書類. */
@Path("/town-proposals/{id}/documents")
@Tag(name = "Town proposals")
@Produces(MediaType.APPLICATION_JSON)
public class ProposalDocumentResource {

    private final WriteProposal writeProposal;
    private final FindProposals findProposals;
    private final CaseFiles files;
    private final Commands commands;
    private final CurrentCaller caller;
    private final CurrentRequest request;

    ProposalDocumentResource(
            WriteProposal writeProposal,
            FindProposals findProposals,
            CaseFiles files,
            Commands commands,
            CurrentCaller caller,
            CurrentRequest request) {
        this.writeProposal = writeProposal;
        this.findProposals = findProposals;
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
            operationId = "listProposalDocuments",
            summary = "提案書類の一覧 / list documents",
            description = "添付された順に返す（20件まで）。 In the order attached; at most 20.")
    public Page<ProposalDocumentView> list(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        PageRequest page = query.of("documents", id);
        return Page.ofNumbered(findProposals.get(caller.get(), id).documents().items(), page, Document::number)
                .map(ProposalDocumentView::of);
    }

    @POST
    @RolesAllowed(Role.Names.APPLICANT)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "attachProposalDocument",
            summary = "提案書類の添付 / attach a document",
            description = "kind（書類の種類）と file（PDF・Word・Excel・PowerPoint・PNG・JPEG、20 MBまで）を送る。形式は内容から判定し、"
                    + "名前や申告と食い違えば拒否する。If-Match は任意。"
                    + " Send kind and file (PDF, Word, Excel, PowerPoint, PNG, JPEG; at most 20 MB). The type is found in"
                    + " the content and must agree with name and declaration. If-Match is optional.")
    @APIResponseSchema(
            value = ProposalAttachedView.class,
            responseCode = "201",
            responseDescription = "添付した書類 / the document")
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
            @Parameter(description = "任意。提案のETag / optional: the proposal's ETag") @HeaderParam("If-Match") @Nullable
                    String ifMatch,
            @Context UriInfo uri) {
        return files.attach(
                body,
                DocumentKind.class,
                ifMatch,
                uri,
                (condition, kind, file) -> writeProposal.attach(caller.get(), id, condition, kind, file),
                attached -> new ProposalAttachedView(
                        ProposalDocumentView.of(attached.document()),
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
            operationId = "downloadProposalDocument",
            summary = "提案書類の取得 / download a document",
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
        return files.send(() -> findProposals.document(caller.get(), id, number));
    }

    @DELETE
    @Path("/{number}")
    @RolesAllowed(Role.Names.APPLICANT)
    @Operation(
            operationId = "removeProposalDocument",
            summary = "提案書類の削除 / remove a document",
            description = "作成中または差戻し中に限る。If-Match には提案のETagを付ける。 Only while the proposal can be changed;"
                    + " If-Match takes the proposal's ETag.")
    @APIResponseSchema(
            value = ProposalView.class,
            responseCode = "200",
            responseDescription = "書類を除いた提案 / the proposal without it")
    public Response remove(
            @PathParam("id") UUID id,
            @Parameter(description = "書類の番号 / number of the document") @PathParam("number") int number) {
        IfMatch ifMatch = request.ifMatch();
        return commands.run(
                () -> writeProposal.detach(caller.get(), id, ifMatch, number),
                proposal -> Answer.ok(ProposalView.of(proposal), proposal.version()));
    }
}
