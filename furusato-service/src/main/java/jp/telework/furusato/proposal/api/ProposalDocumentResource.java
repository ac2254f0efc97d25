package jp.telework.furusato.proposal.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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
import java.util.List;
import java.util.UUID;
import jp.telework.casework.document.api.CaseDocumentResource;
import jp.telework.casework.document.api.CaseFiles;
import jp.telework.casework.document.api.DocumentView;
import jp.telework.furusato.programme.domain.DocumentKind;
import jp.telework.furusato.proposal.domain.Documents.Document;
import jp.telework.furusato.proposal.usecase.FindProposals;
import jp.telework.furusato.proposal.usecase.WriteProposal;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.platform.document.StoredFile;
import jp.telework.platform.openapi.Concerning;
import jp.telework.platform.openapi.FormParts;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.EntityTags;
import jp.telework.platform.request.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
@Concerning(
        name = "Proposal",
        ja = "提案",
        en = "proposal",
        words = @Concerning.Word(of = "view", en = "TownProposal"),
        schemas = {"Document=ProposalDocument", "PageDocumentView=PageProposalDocumentView"})
public class ProposalDocumentResource extends CaseDocumentResource {

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
        super(files);
        this.writeProposal = writeProposal;
        this.findProposals = findProposals;
        this.files = files;
        this.commands = commands;
        this.caller = caller;
        this.request = request;
    }

    @POST
    @RolesAllowed(Role.Names.APPLICANT)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @FormParts
    @Operation(operationId = "attachProposalDocument", summary = "提案書類の添付 / attach a document", description = UPLOAD)
    @APIResponseSchema(
            value = ProposalAttachedView.class,
            responseCode = "201",
            responseDescription = "添付した書類 / the document")
    @APIResponse(responseCode = "412", description = "ETagが古い / stale ETag")
    @APIResponse(responseCode = "413", description = "大きすぎる / too large")
    public Response attach(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = DocumentKind.class))) InputStream body,
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
                        DocumentView.of(attached.document()),
                        EntityTags.of(attached.changed().version())));
    }

    @Override
    protected List<Document> documents(UUID id) {
        return findProposals.get(caller.get(), id).documents().items();
    }

    @Override
    protected StoredFile document(UUID id, int number) {
        return findProposals.document(caller.get(), id, number);
    }

    @Override
    protected Response detach(UUID id, int number) {
        IfMatch ifMatch = request.ifMatch();
        return commands.run(
                () -> writeProposal.detach(caller.get(), id, ifMatch, number),
                proposal -> Answer.ok(ProposalView.of(proposal), proposal.version()));
    }
}
