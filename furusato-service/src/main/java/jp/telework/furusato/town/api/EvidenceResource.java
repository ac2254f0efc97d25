package jp.telework.furusato.town.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import jp.telework.casework.document.api.CaseFiles;
import jp.telework.furusato.town.domain.act.EvidenceDocument;
import jp.telework.furusato.town.usecase.AttachEvidence;
import jp.telework.furusato.town.usecase.FindTowns;
import jp.telework.furusato.town.usecase.TownCommand;
import jp.telework.platform.caller.Role;
import jp.telework.platform.openapi.FileAnswer;
import jp.telework.platform.openapi.FormParts;
import jp.telework.platform.request.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 実施を示す書類 of a town's measures. */
@Path("/towns/{id}")
@Tag(name = "Towns")
@Produces(MediaType.APPLICATION_JSON)
public class EvidenceResource {

    private final AttachEvidence attachEvidence;
    private final FindTowns findTowns;
    private final CaseFiles files;
    private final TownAnswers answers;

    EvidenceResource(AttachEvidence attachEvidence, FindTowns findTowns, CaseFiles files, TownAnswers answers) {
        this.attachEvidence = attachEvidence;
        this.findTowns = findTowns;
        this.files = files;
        this.answers = answers;
    }

    @POST
    @Path("/measures/{number}/documents")
    @RolesAllowed(Role.Names.APPLICANT)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @FormParts
    @Operation(
            operationId = "attachTownEvidence",
            summary = "実施を示す書類の添付 / attach evidence to a measure",
            description = "file（PDF・Word・Excel・PowerPoint・PNG・JPEG、20 MBまで、取組ごとに20件まで）を送る。形式は内容から判定する。書類は消せない。 Send"
                    + " file (PDF, Word, Excel, PowerPoint, PNG, JPEG; at most 20 MB, 20 to a measure). The type is found"
                    + " in the content. Evidence stays.")
    @APIResponseSchema(value = TownView.class, responseCode = "200")
    @APIResponse(responseCode = "413", description = "大きすぎる / too large")
    public Response attachTownEvidence(
            @PathParam("id") UUID id,
            @Parameter(description = "取組の番号 / number of the measure", example = "1") @PathParam("number") int number,
            InputStream body) {
        IfMatch ifMatch = answers.ifMatch();
        return files.receive(body, Integer.toString(number), file -> {
            EvidenceDocument document = new EvidenceDocument(number, file.facts());
            return answers.answer(() ->
                    attachEvidence.handle(answers.caller(), id, ifMatch, TownCommand.attach(document), file.content()));
        });
    }

    @GET
    @Path("/documents/{document}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({
        Role.Names.APPLICANT,
        Role.Names.OFFICER,
        Role.Names.APPROVER,
        Role.Names.AUDITOR,
        Role.Names.BACKOFFICE
    })
    @Operation(
            operationId = "downloadTownEvidence",
            summary = "実施・決定を示す書類の取得 / download evidence",
            description = "添付されたままの内容を返す。 The content as it was attached.")
    @FileAnswer("書類の内容 / the file")
    public Response downloadTownEvidence(
            @PathParam("id") UUID id,
            @Parameter(description = "書類の番号 / number of the document", example = "4") @PathParam("document")
                    int document) {
        return files.send(() -> findTowns.document(answers.caller(), id, document));
    }
}
