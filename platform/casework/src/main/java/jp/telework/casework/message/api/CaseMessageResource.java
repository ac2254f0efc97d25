package jp.telework.casework.message.api;

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
import java.util.function.Function;
import jp.telework.casework.document.usecase.FileExchange;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.openapi.FileAnswer;
import jp.telework.platform.openapi.FormParts;
import jp.telework.platform.openapi.Unconditional;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/**
 * 案件についての申請者と担当部局の連絡. A programme's resource gives the path and the kind of case. Its word {@code sequence}
 * says how the conversation goes on.
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public abstract class CaseMessageResource {

    private final MessageAnswers answers;
    private final FileExchange files;
    private final Function<UUID, CaseRef> caseOf;

    protected CaseMessageResource(MessageAnswers answers, FileExchange files, Function<UUID, CaseRef> caseOf) {
        this.answers = answers;
        this.files = files;
        this.caseOf = caseOf;
    }

    @GET
    @Path("/messages")
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.OFFICER, Role.Names.AUDITOR})
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "list{Case}Messages",
            summary = "{案件}のメッセージの一覧 / list messages about {a case}",
            description =
                    "送信された順に返す（1案件1,000通まで）。{sequence.ja}担当者の氏名は示さない。 In the order in which they were sent, at most"
                            + " 1,000. {sequence.en} No person is named.")
    public Page<MessageView> list(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        return answers.list(caseOf.apply(id), query);
    }

    @POST
    @Path("/messages")
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.OFFICER})
    @Operation(
            operationId = "send{Case}Message",
            summary = "{案件}についてのメッセージの送信 / send a message about {a case}",
            description = "申請者からは担当部局に、担当部局からは申請者に送る。送ったメッセージは変更も削除もできない。ファイルは、送った後にそのメッセージに添付する。案件が終わると送れない。 The"
                    + " applicant writes to the bureau in charge, and the bureau to the applicant. A message can be"
                    + " neither changed nor deleted. Files are attached to it after it is sent. No message can be sent"
                    + " once the case has ended.")
    @APIResponseSchema(value = MessageView.class, responseCode = "201", responseDescription = "送ったメッセージ / the message")
    @APIResponse(
            responseCode = "409",
            description = "提出前、案件の終了後、または1,000通の後 / not submitted yet, the case has ended, or 1,000 messages were sent")
    public Response send(@PathParam("id") UUID id, @Nullable MessageRequest body) {
        return answers.send(caseOf.apply(id), body);
    }

    @POST
    @Path("/messages/{message}/files")
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.OFFICER})
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @FormParts
    @Operation(
            operationId = "attach{Case}MessageFile",
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
            InputStream body,
            @Context UriInfo uri) {
        return files.attach(
                body,
                "message/" + message,
                uri,
                file -> answers.attach(caseOf.apply(id), message, file),
                answers::view);
    }

    @GET
    @Path("/messages/{message}/files/{number}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.OFFICER, Role.Names.AUDITOR})
    @Operation(
            operationId = "download{Case}MessageFile",
            summary = "メッセージのファイルの取得 / download a file of a message",
            description = "添付されたままの内容を返す。 The content as it was attached.")
    @FileAnswer("ファイルの内容 / the file")
    public Response download(
            @PathParam("id") UUID id,
            @Parameter(description = "メッセージの番号 / number of the message") @PathParam("message") int message,
            @Parameter(description = "ファイルの番号 / number of the file in the message") @PathParam("number") int number) {
        return files.send(() -> answers.file(caseOf.apply(id), message, number));
    }

    @POST
    @Path("/messages/read")
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.OFFICER})
    @Unconditional("A read mark only moves forward.")
    @Operation(
            operationId = "mark{Case}MessagesRead",
            summary = "メッセージの既読 / mark messages as read",
            description = "自分の側が upTo の番号のメッセージまで読んだことを記録する。既読は前には戻らない。相手には見えない。 Records that the caller's side has"
                    + " read up to the message upTo. The mark never moves back. The other side does not see it.")
    @APIResponseSchema(
            value = ConversationView.class,
            responseCode = "200",
            responseDescription = "メッセージの状況 / how the messages stand")
    public Response read(@PathParam("id") UUID id, @Nullable ReadMarkRequest body) {
        return answers.read(caseOf.apply(id), body);
    }

    @GET
    @Path("/conversation")
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.OFFICER, Role.Names.AUDITOR})
    @Operation(
            operationId = "get{Case}Conversation",
            summary = "メッセージの状況 / how the messages stand",
            description = "送れるか、何通あるか、自分の側の未読が何通かを返す。 Whether messages can be sent, how many there are, and how"
                    + " many the caller's side has not read.")
    @APIResponseSchema(
            value = ConversationView.class,
            responseCode = "200",
            responseDescription = "メッセージの状況 / how the messages stand")
    public Response standing(@PathParam("id") UUID id) {
        return answers.standing(caseOf.apply(id));
    }
}
