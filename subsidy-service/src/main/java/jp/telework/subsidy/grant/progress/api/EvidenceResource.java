package jp.telework.subsidy.grant.progress.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
import jp.telework.platform.caller.Role;
import jp.telework.platform.openapi.FileAnswer;
import jp.telework.platform.openapi.FormParts;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.paging.PageRequest;
import jp.telework.platform.request.IfMatch;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.subsidy.grant.lifecycle.api.GrantAnswers;
import jp.telework.subsidy.grant.lifecycle.api.GrantView;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantCommand;
import jp.telework.subsidy.grant.progress.domain.Evidence;
import jp.telework.subsidy.grant.progress.domain.EvidenceFolder;
import jp.telework.subsidy.grant.progress.usecase.EvidenceFiles;
import jp.telework.subsidy.programme.domain.EvidenceKind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 実績報告の証拠書類 (適正化法第14条). */
@Path("/grants/{id}/evidence")
@Tag(name = "Grants")
@Produces(MediaType.APPLICATION_JSON)
public class EvidenceResource {

    private final EvidenceFiles evidence;
    private final CaseFiles files;
    private final GrantAnswers answers;

    EvidenceResource(EvidenceFiles evidence, CaseFiles files, GrantAnswers answers) {
        this.evidence = evidence;
        this.files = files;
        this.answers = answers;
    }

    @GET
    @RolesAllowed({
        Role.Names.APPLICANT,
        Role.Names.OFFICER,
        Role.Names.APPROVER,
        Role.Names.AUDITOR,
        Role.Names.BACKOFFICE
    })
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listGrantEvidence",
            summary = "証拠書類の一覧 / list evidence",
            description = "添付された順に返す（100件まで）。reportedIn は提出された実績報告の行為の番号で、null はまだ提出されていない。 In the order attached, at"
                    + " most 100. reportedIn is the number of the performance report that it was submitted with; null: not"
                    + " yet.")
    public Page<EvidenceView> list(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        PageRequest page = query.of("evidence", id);
        return Page.ofNumbered(evidence.list(answers.caller(), id), page, EvidenceFolder.Item::number)
                .map(EvidenceView::of);
    }

    @POST
    @RolesAllowed(Role.Names.APPLICANT)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @FormParts
    @Operation(
            operationId = "attachGrantEvidence",
            summary = "証拠書類の添付 / attach evidence",
            description = "適正化法第14条。次の実績報告に添付する。kind（書類の種類）と file（PDF・Word・Excel・PowerPoint・PNG・JPEG、20"
                    + " MBまで、合わせて100件・500 MBまで）を送る。形式は内容から判定し、名前や申告と食い違えば拒否する。 Article 14; attached to the next"
                    + " performance report. Send kind and file (PDF, Word, Excel, PowerPoint, PNG, JPEG; at most 20 MB"
                    + " each, 100 files and 500 MB in all). The type is found in the content and must agree with name and"
                    + " declaration.")
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    @APIResponse(responseCode = "413", description = "大きすぎる / too large")
    public Response attach(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = EvidenceKind.class))) InputStream body) {
        IfMatch ifMatch = answers.request().ifMatch();
        return files.receive(body, EvidenceKind.class, (kind, file) -> {
            GrantCommand command = evidence.attach(new Evidence(kind, file.facts()), file.content());
            return answers.run(id, ifMatch, command);
        });
    }

    @GET
    @Path("/{number}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({
        Role.Names.APPLICANT,
        Role.Names.OFFICER,
        Role.Names.APPROVER,
        Role.Names.AUDITOR,
        Role.Names.BACKOFFICE
    })
    @Operation(
            operationId = "downloadGrantEvidence",
            summary = "証拠書類の取得 / download evidence",
            description =
                    "添付されたままの内容を返す。取り消されたものは404。" + " The content as it was attached; 404 for what was taken away.")
    @FileAnswer("書類の内容 / the file")
    public Response download(
            @PathParam("id") UUID id,
            @Parameter(description = "証拠書類の番号 / number of the evidence") @PathParam("number") int number) {
        return files.send(() -> evidence.file(answers.caller(), id, number));
    }

    @POST
    @Path("/{number}/removal")
    @RolesAllowed(Role.Names.APPLICANT)
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "removeGrantEvidence",
            summary = "証拠書類の取消し / take evidence away",
            description = "実績報告を提出するまでに限る。内容は消え、添付と取消しの記録は残る。 Only before it is reported. The content is deleted; that"
                    + " it was attached and taken away stays on record.")
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    @APIResponse(responseCode = "409", description = "提出済み、またはこの状態ではできない / reported, or not possible in this state")
    public Response remove(
            @PathParam("id") UUID id,
            @Parameter(description = "証拠書類の番号 / number of the evidence") @PathParam("number") int number) {
        return answers.run(id, evidence.remove(number));
    }
}
