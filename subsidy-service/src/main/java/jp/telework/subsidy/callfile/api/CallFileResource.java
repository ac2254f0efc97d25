package jp.telework.subsidy.callfile.api;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.telework.casework.document.api.CaseFiles;
import jp.telework.kernel.refusal.Violations;
import jp.telework.kernel.value.Readers;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.platform.form.SentForm;
import jp.telework.platform.openapi.FileAnswer;
import jp.telework.platform.openapi.FormParts;
import jp.telework.platform.openapi.Unconditional;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.paging.PageRequest;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.subsidy.callfile.domain.CallFile;
import jp.telework.subsidy.callfile.domain.CallFileKind;
import jp.telework.subsidy.callfile.domain.CallFileTitle;
import jp.telework.subsidy.callfile.usecase.FindCallFiles;
import jp.telework.subsidy.callfile.usecase.WriteCallFiles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 公募の書類：公募要領、交付要綱、様式. */
@Path("/calls/{id}/files")
@Tag(name = "Calls")
@Produces(MediaType.APPLICATION_JSON)
public class CallFileResource {

    /** Characters of a reason. Form parts of text hold 1,000 bytes. */
    private static final int MOST_REASON = 300;

    private final WriteCallFiles write;
    private final FindCallFiles find;
    private final CaseFiles files;
    private final Commands commands;
    private final CurrentCaller caller;

    CallFileResource(
            WriteCallFiles write, FindCallFiles find, CaseFiles files, Commands commands, CurrentCaller caller) {
        this.write = write;
        this.find = find;
        this.files = files;
        this.commands = commands;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listCallFiles",
            summary = "公募の書類の一覧 / list the files of a call",
            description = "番号の順に返す。訂正で差し替えた書類には replacedBy が付く。準備中の公募の書類は省の職員だけが見られる。 In the order of their numbers. A"
                    + " file that an erratum replaced has replacedBy. The files of a draft are for ministry staff.")
    public Page<CallFileView> list(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        PageRequest page = query.of("call-files", id);
        return Page.ofNumbered(find.list(caller.find(), id), page, CallFile::number)
                .map(CallFileView::of);
    }

    @POST
    @RolesAllowed(Role.Names.OFFICER)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @FormParts(
            texts = {"title", "titleEn"},
            most = CallFileTitle.MOST)
    @Operation(
            operationId = "attachCallFile",
            summary = "公募の書類の添付 / attach a file to a call",
            description = "準備中の公募に、kind（書類の種類）、title と titleEn（題名、100字まで）、file（PDF・Word・Excel・PowerPoint・PNG・JPEG、20"
                    + " MBまで）を送る。20件・50 MBまで。公表すると、誰でも取得できる。 Send kind, title and titleEn (at most 100 characters"
                    + " each) and file (PDF, Word, Excel, PowerPoint, PNG, JPEG; at most 20 MB) to a draft. At"
                    + " most 20 files and 50 MB. With the publication everybody can download them.")
    @APIResponseSchema(value = CallFileView.class, responseCode = "201", responseDescription = "添付した書類 / the file")
    @APIResponse(responseCode = "409", description = "公表後、または20件の後 / published already, or 20 files are there")
    @APIResponse(responseCode = "413", description = "大きすぎる / too large")
    public Response attach(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = CallFileKind.class))) InputStream body,
            @Context UriInfo uri) {
        return files.receive(
                body,
                List.of("kind", "title", "titleEn"),
                CallFileResource::title,
                (title, file) -> commands.run(
                        () -> write.attach(id, title, file),
                        attached -> CaseFiles.created(uri, CallFileView.of(attached), attached)));
    }

    private static CallFileTitle title(SentForm form, Violations violations) {
        CallFileKind kind = form.required(violations, "kind", Readers.oneOf(CallFileKind.class));
        String japanese = form.required(violations, "title", Readers.text(CallFileTitle.MOST));
        String english = form.required(violations, "titleEn", Readers.text(CallFileTitle.MOST));
        form.refuseIfAny(violations);
        return new CallFileTitle(
                Objects.requireNonNull(kind), Objects.requireNonNull(japanese), Objects.requireNonNull(english));
    }

    @GET
    @Path("/{number}")
    @PermitAll
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "downloadCallFile",
            summary = "公募の書類の取得 / download a file of a call",
            description = "差し替えた書類も、添付されたままの内容を返す。 The content as it was attached, also of a file that was replaced.")
    @FileAnswer("書類の内容 / the file")
    public Response download(
            @PathParam("id") UUID id,
            @Parameter(description = "書類の番号 / number of the file") @PathParam("number") int number) {
        return files.send(() -> find.file(caller.find(), id, number));
    }

    @DELETE
    @Path("/{number}")
    @RolesAllowed(Role.Names.OFFICER)
    @Unconditional("A file never changes, and the second of two removals finds none.")
    @Operation(
            operationId = "removeCallFile",
            summary = "公募の書類の削除 / remove a file of a call",
            description = "準備中の公募に限る。 Only while the call is a draft.")
    @APIResponseSchema(
            value = CallFileView.class,
            responseCode = "200",
            responseDescription = "除いた書類 / the removed file")
    public Response remove(
            @PathParam("id") UUID id,
            @Parameter(description = "書類の番号 / number of the file") @PathParam("number") int number) {
        return commands.run(
                () -> write.remove(id, number), removed -> new Answer(200, CallFileView.of(removed), Map.of()));
    }

    @POST
    @Path("/{number}/replacement")
    @RolesAllowed(Role.Names.OFFICER)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @FormParts(texts = "reason", most = MOST_REASON)
    @Unconditional("A file is replaced once.")
    @Operation(
            operationId = "replaceCallFile",
            summary = "公募の書類の訂正 / replace a file of a published call",
            description =
                    "公表した公募の書類を、reason（理由、300字まで）を付けて file で差し替える。公募の訂正として公表し、申請者に知らせる。前の書類は、差し替えた印を付けて残る。 Puts file"
                            + " in the place of a file of a published call, with a reason (at most 300 characters). This"
                            + " is an erratum of the call: it is public, and applicants are told. The former file stays"
                            + " with a mark.")
    @APIResponseSchema(value = CallFileView.class, responseCode = "200", responseDescription = "新しい書類 / the new file")
    @APIResponse(
            responseCode = "409",
            description = "差し替えた後、または訂正できない状態 / replaced already, or no erratum in this state")
    @APIResponse(responseCode = "413", description = "大きすぎる / too large")
    public Response replace(
            @PathParam("id") UUID id,
            @Parameter(description = "書類の番号 / number of the file") @PathParam("number") int number,
            InputStream body) {
        return files.receive(
                body,
                List.of("reason"),
                (form, violations) -> {
                    String reason = form.required(violations, "reason", Readers.text(MOST_REASON));
                    form.refuseIfAny(violations);
                    return Objects.requireNonNull(reason);
                },
                (reason, file) -> commands.run(
                        () -> write.replace(caller.get(), id, number, reason, file),
                        replacement -> new Answer(200, CallFileView.of(replacement), Map.of())));
    }
}
