package jp.telework.seminar.survey.api;

import jakarta.annotation.security.PermitAll;
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
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violations;
import jp.telework.kernel.value.Readers;
import jp.telework.platform.abuse.Limited;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.seminar.survey.domain.Introduction;
import jp.telework.seminar.survey.domain.SurveyResponse;
import jp.telework.seminar.survey.usecase.AnswerSurvey;
import jp.telework.seminar.survey.usecase.ReadStatistics;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** アンケート and what it came to. */
@Path("/seminars/{id}")
@Tag(name = "Surveys", description = "アンケート・集計 / surveys and statistics")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SurveyResource {

    private static final int FREE_TEXT = 1000;
    private static final int CODE = 200;

    private final AnswerSurvey answerSurvey;
    private final ReadStatistics statistics;
    private final Commands commands;
    private final CurrentCaller caller;

    SurveyResource(AnswerSurvey answerSurvey, ReadStatistics statistics, Commands commands, CurrentCaller caller) {
        this.answerSurvey = answerSurvey;
        this.statistics = statistics;
        this.commands = commands;
        this.caller = caller;
    }

    @POST
    @Path("/survey-responses")
    @PermitAll
    @Limited
    @Operation(
            operationId = "answerSurvey",
            summary = "アンケートへの回答 / answer the survey",
            description =
                    "受付を済ませた人が、受付コードで1人1回だけ答える。アンケートのメールのリンクもこのコードを使う。オンラインを含むセミナーでは受付の記録がないので、席のある人が答えられる。氏名は記録しない。認証は要らない。"
                            + " An attendee answers once, with the check-in code. The links of the survey's mail hold this code, too."
                            + " Online participants do not check in; at a seminar that is online in part or wholly, every"
                            + " participant with a seat may answer. No name is kept. No sign-in needed.")
    @APIResponseSchema(
            value = SurveyResponseView.class,
            responseCode = "201",
            responseDescription = "受け付けた回答 / the answer")
    @APIResponse(responseCode = "409", description = "回答済み、締切り後、開催前 / answered, closed, not held yet")
    public Response answer(@PathParam("id") UUID id, @Nullable SurveyRequest body) {
        if (body == null) {
            throw Refusal.of(CommonError.MALFORMED_BODY, 1, 1);
        }
        Violations violations = new Violations();
        String code = Readers.required(violations, "/code", violations.read("/code", body.code(), Readers.text(CODE)));
        SurveyResponse.Answers answers = answers(body, violations);
        violations.refuseIfAny();
        return commands.run(
                () -> answerSurvey.handle(id, Objects.requireNonNull(code), answers),
                response -> new Answer(201, SurveyResponseView.of(response), Map.of()));
    }

    private static SurveyResponse.Answers answers(SurveyRequest body, Violations violations) {
        Integer satisfaction = Readers.required(
                violations,
                "/satisfaction",
                violations.read("/satisfaction", body.satisfaction(), Readers.between(1, 5)));
        return new SurveyResponse.Answers(
                satisfaction == null ? 0 : satisfaction,
                violations.read("/understanding", body.understanding(), Readers.between(1, 5)),
                violations.read("/introduction", body.introduction(), Readers.oneOf(Introduction.class)),
                violations.read("/freeText", body.freeText(), Readers.text(FREE_TEXT)));
    }

    @GET
    @Path("/survey-responses")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listSurveyResponses",
            summary = "アンケートの回答の一覧 / list answers",
            description = "自由記述を含むため事務局だけが見られる。 With what was written freely, for the office alone.")
    public Page<SurveyResponseView> responses(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        return statistics
                .responses(caller.get(), id, query.of("survey-responses", id))
                .map(SurveyResponseView::of);
    }

    @GET
    @Path("/statistics")
    @RolesAllowed({
        Role.Names.SECRETARIAT,
        Role.Names.OFFICER,
        Role.Names.APPROVER,
        Role.Names.AUDITOR,
        Role.Names.BACKOFFICE
    })
    @Operation(
            operationId = "getSeminarStatistics",
            summary = "セミナーの集計 / what a seminar came to",
            description = "申込み、出席、満足度。回答が5件に満たない設問の内訳は出さない。"
                    + " Seats, attendance, satisfaction; what fewer than five answered is not broken down.")
    public StatisticsView statistics(@PathParam("id") UUID id) {
        return StatisticsView.of(statistics.of(caller.get(), id));
    }
}
