package jp.telework.subsidy.message.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import java.util.UUID;
import jp.telework.casework.document.api.CaseFiles;
import jp.telework.casework.message.api.ConversationView;
import jp.telework.casework.message.api.MessageAnswers;
import jp.telework.casework.message.api.MessageFileView;
import jp.telework.casework.message.api.MessageRequest;
import jp.telework.casework.message.api.MessageView;
import jp.telework.casework.message.api.ReadMarkRequest;
import jp.telework.platform.caller.Role;
import jp.telework.platform.openapi.Unconditional;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.subsidy.application.usecase.ApplicationDesk;
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

/** 応募についての申請者と担当部局の連絡. */
@Path("/applications/{id}")
@Tag(name = "Messages", description = "案件についてのメッセージ / messages about a case")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ApplicationMessageResource {

    private final MessageAnswers answers;
    private final CaseFiles files;

    ApplicationMessageResource(MessageAnswers answers, CaseFiles files) {
        this.answers = answers;
        this.files = files;
    }

    @GET
    @Path("/messages")
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.OFFICER, Role.Names.AUDITOR})
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listApplicationMessages",
            summary = "応募のメッセージの一覧 / list messages about an application",
            description =
                    "送信された順に返す（1案件1,000通まで）。採択後は、交付の手続のメッセージに続く。担当者の氏名は示さない。 In the order in which they were sent, at"
                            + " most 1,000. They go on with the grant. No person is named.")
    public Page<MessageView> list(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        return answers.list(ApplicationDesk.caseOf(id), query);
    }

    @POST
    @Path("/messages")
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.OFFICER})
    @Operation(
            operationId = "sendApplicationMessage",
            summary = "応募についてのメッセージの送信 / send a message about an application",
            description = "申請者からは担当部局に、担当部局からは申請者に送る。送ったメッセージは変更も削除もできない。ファイルは、送った後にそのメッセージに添付する。案件が終わると送れない。 The"
                    + " applicant writes to the bureau in charge, and the bureau to the applicant. A message can be"
                    + " neither changed nor deleted. Files are attached to it after it is sent. No message can be sent"
                    + " once the case has ended.")
    @APIResponseSchema(value = MessageView.class, responseCode = "201", responseDescription = "送ったメッセージ / the message")
    @APIResponse(
            responseCode = "409",
            description = "提出前、案件の終了後、または1,000通の後 / not submitted yet, the case has ended, or 1,000 messages were sent")
    public Response send(@PathParam("id") UUID id, @Nullable MessageRequest body) {
        return answers.send(ApplicationDesk.caseOf(id), body);
    }

    @POST
    @Path("/messages/{message}/files")
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.OFFICER})
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "attachApplicationMessageFile",
            summary = "メッセージへのファイルの添付 / attach a file to a message",
            description = "自分の側が送った最後のメッセージに、file（PDF・Word・Excel・PowerPoint・PNG・JPEG、20 MBまで）を添付する。1通に5件、1案件に200件・200"
                    + " MBまで。 Attaches a file (PDF, Word, Excel, PowerPoint, PNG, JPEG; at most 20 MB) to the last"
                    + " message, which the caller's side must have sent. At most 5 files a message, 200 files and 200 MB a"
                    + " case.")
    @APIResponseSchema(value = MessageFileView.class, responseCode = "201", responseDescription = "添付したファイル / the file")
    @APIResponse(responseCode = "409", description = "最後のメッセージでない、または5件の後 / not the last message, or 5 files are there")
    @APIResponse(responseCode = "413", description = "大きすぎる / too large")
    public Response attach(
            @PathParam("id") UUID id,
            @Parameter(description = "メッセージの番号 / number of the message") @PathParam("message") int message,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA,
                                            schema =
                                                    @Schema(
                                                            type = SchemaType.OBJECT,
                                                            properties =
                                                                    @SchemaProperty(
                                                                            name = "file",
                                                                            type = SchemaType.STRING,
                                                                            format = "binary"))))
                    InputStream body,
            @Context UriInfo uri) {
        return files.attach(
                body,
                "message/" + message,
                uri,
                file -> answers.attach(ApplicationDesk.caseOf(id), message, file),
                answers::view);
    }

    @GET
    @Path("/messages/{message}/files/{number}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.OFFICER, Role.Names.AUDITOR})
    @Operation(
            operationId = "downloadApplicationMessageFile",
            summary = "メッセージのファイルの取得 / download a file of a message",
            description = "添付されたままの内容を返す。 The content as it was attached.")
    @APIResponse(
            responseCode = "200",
            description = "ファイルの内容 / the file",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response download(
            @PathParam("id") UUID id,
            @Parameter(description = "メッセージの番号 / number of the message") @PathParam("message") int message,
            @Parameter(description = "ファイルの番号 / number of the file in the message") @PathParam("number") int number) {
        return files.send(() -> answers.file(ApplicationDesk.caseOf(id), message, number));
    }

    @POST
    @Path("/messages/read")
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.OFFICER})
    @Unconditional("A read mark only moves forward.")
    @Operation(
            operationId = "markApplicationMessagesRead",
            summary = "メッセージの既読 / mark messages as read",
            description = "自分の側が upTo の番号のメッセージまで読んだことを記録する。既読は前には戻らない。相手には見えない。 Records that the caller's side has"
                    + " read up to the message upTo. The mark never moves back. The other side does not see it.")
    @APIResponseSchema(
            value = ConversationView.class,
            responseCode = "200",
            responseDescription = "メッセージの状況 / how the messages stand")
    public Response read(@PathParam("id") UUID id, @Nullable ReadMarkRequest body) {
        return answers.read(ApplicationDesk.caseOf(id), body);
    }

    @GET
    @Path("/conversation")
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.OFFICER, Role.Names.AUDITOR})
    @Operation(
            operationId = "getApplicationConversation",
            summary = "メッセージの状況 / how the messages stand",
            description = "送れるか、何通あるか、自分の側の未読が何通かを返す。 Whether messages can be sent, how many there are, and how"
                    + " many the caller's side has not read.")
    @APIResponseSchema(
            value = ConversationView.class,
            responseCode = "200",
            responseDescription = "メッセージの状況 / how the messages stand")
    public Response standing(@PathParam("id") UUID id) {
        return answers.standing(ApplicationDesk.caseOf(id));
    }
}
