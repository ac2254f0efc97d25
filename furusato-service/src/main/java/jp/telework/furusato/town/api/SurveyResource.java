package jp.telework.furusato.town.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.telework.furusato.town.usecase.TownCommand;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.platform.caller.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 現状調査 and 取組 of a town. */
@Path("/towns/{id}")
@Tag(name = "Towns")
@Produces(MediaType.APPLICATION_JSON)
public class SurveyResource {

    private final TownAnswers answers;

    SurveyResource(TownAnswers answers) {
        this.answers = answers;
    }

    @PUT
    @Path("/survey")
    @RolesAllowed(Role.Names.APPLICANT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordTownSurvey",
            summary = "現状調査の記録 / record the survey",
            description =
                    "指標を年・単位・出典とともに記録する。計画の案を作るまでは差し替えられ、フォローアップでは再調査を記録できる。 Indicators with year, unit and source;"
                            + " replaced until a plan is drafted, surveyed again in the follow-up.")
    @APIResponseSchema(value = TownView.class, responseCode = "200")
    public Response recordTownSurvey(@PathParam("id") UUID id, @Nullable SurveyRequest body) {
        return answers.run(id, () -> TownCommand.record(BodyFields.body(body).read()));
    }

    @POST
    @Path("/measures")
    @RolesAllowed(Role.Names.APPLICANT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "proposeTownMeasure",
            summary = "取組の提案 / propose a measure",
            description =
                    "地域推進協議会、周知広報イベント、コワーキングスペース、施設の第三者開放などの取組を加える。番号は提案の順。 Adds a measure; they are numbered in the"
                            + " order of proposal.")
    @APIResponseSchema(value = TownView.class, responseCode = "200")
    public Response proposeTownMeasure(@PathParam("id") UUID id, @Nullable MeasureRequest body) {
        return answers.run(id, () -> TownCommand.propose(BodyFields.body(body).read()));
    }

    @PUT
    @Path("/measures/{number}/status")
    @RolesAllowed(Role.Names.APPLICANT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeTownMeasure",
            summary = "取組の状況の記録 / record where a measure stands",
            description = "実施済には実施を示すもの、中止には理由が要る。実施済と中止は変えられない。取組の開始日より前は、実施中・実施済にできない（422 `MEASURE_NOT_STARTED`）。"
                    + " Done needs evidence, dropped a reason; neither changes afterwards. Before its first day a measure"
                    + " is neither under way nor done (422 `MEASURE_NOT_STARTED`).")
    @APIResponseSchema(value = TownView.class, responseCode = "200")
    public Response changeTownMeasure(
            @PathParam("id") UUID id,
            @Parameter(description = "取組の番号 / number of the measure", example = "1") @PathParam("number") int number,
            @Nullable MeasureStatusRequest body) {
        return answers.run(id, () -> TownCommand.change(BodyFields.body(body).read(number)));
    }
}
