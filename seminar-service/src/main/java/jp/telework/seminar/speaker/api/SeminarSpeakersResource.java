package jp.telework.seminar.speaker.api;

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
import java.util.UUID;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.seminar.speaker.usecase.AskSpeaker;
import jp.telework.seminar.speaker.usecase.FindConsents;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The consents of a seminar's lecturers. */
@Path("/seminars/{id}/speaker-consents")
@Tag(name = "Seminars")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SeminarSpeakersResource {

    private final AskSpeaker askSpeaker;
    private final FindConsents find;
    private final Commands commands;
    private final CurrentCaller caller;

    SeminarSpeakersResource(AskSpeaker askSpeaker, FindConsents find, Commands commands, CurrentCaller caller) {
        this.askSpeaker = askSpeaker;
        this.find = find;
        this.commands = commands;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Operation(
            operationId = "askSpeaker",
            summary = "講師の同意の依頼 / ask a lecturer for consent",
            description =
                    "プログラムにある講師に、氏名と所属を公表してよいかを尋ねる。同意するまで、公開のページには「講師調整中」と示す。"
                            + "同じ講師にもう一度尋ねると、同じ同意について改めてメールを送る。"
                            + " Asks a lecturer of the programme whether name and affiliation may be shown in public. Until the lecturer"
                            + " agrees, the public reads that the speaker is to be announced. Asking again sends the mail again.")
    @APIResponseSchema(
            value = SpeakerConsentView.class,
            responseCode = "201",
            responseDescription = "同意の依頼 / the consent that is asked for")
    public Response ask(@PathParam("id") UUID id, @Nullable SpeakerConsentRequest body, @Context UriInfo uri) {
        AskSpeaker.Asked asked = BodyFields.body(body).read();
        return commands.run(
                () -> askSpeaker.handle(caller.get(), id, asked),
                consent -> Answer.created(
                        uri.getBaseUriBuilder()
                                .path("speaker-consents")
                                .path(consent.id().toString())
                                .build(),
                        SpeakerConsentView.of(consent),
                        consent.version()));
    }

    @GET
    @RolesAllowed({Role.Names.SECRETARIAT, Role.Names.OFFICER, Role.Names.AUDITOR})
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listSpeakerConsents",
            summary = "講師の同意の一覧 / list the consents of lecturers",
            description = "新しい順に返す。 Newest first.")
    public Page<SpeakerConsentView> list(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        return find.list(caller.get(), id, query.of("speaker-consents", id)).map(SpeakerConsentView::of);
    }
}
