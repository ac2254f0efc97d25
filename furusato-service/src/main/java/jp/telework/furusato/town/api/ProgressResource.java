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
import java.util.UUID;
import jp.telework.furusato.town.usecase.CompareTown;
import jp.telework.furusato.town.usecase.TownCommand;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.platform.caller.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 進捗報告 of a town, and its comparison with region and nation. */
@Path("/towns/{id}")
@Tag(name = "Towns")
@Produces(MediaType.APPLICATION_JSON)
public class ProgressResource {

    private final CompareTown compareTown;
    private final TownAnswers answers;

    ProgressResource(CompareTown compareTown, TownAnswers answers) {
        this.compareTown = compareTown;
        this.answers = answers;
    }

    @POST
    @Path("/progress-reports")
    @RolesAllowed(Role.Names.APPLICANT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reportTownProgress",
            summary = "進捗報告 / report the progress of a year",
            description =
                    "決定した計画の年度ごとに1回、目標のある指標すべての実績とともに報告する。その年度の目標に対する達成を計算して説明する。年度ごとの目標のない以前の計画では、次に来る年度の目標と比べる。訂正には理由が要る。"
                            + " Once for each fiscal year of the plan in force, with a figure for every indicator that has"
                            + " targets. The achievement of the year's target is computed and explained. An older plan"
                            + " without targets for each year is compared with its next target. A correction needs a"
                            + " reason.")
    @APIResponseSchema(value = TownView.class, responseCode = "200")
    public Response reportTownProgress(@PathParam("id") UUID id, @Nullable ProgressRequest body) {
        return answers.run(id, () -> TownCommand.report(BodyFields.body(body).read()));
    }

    @GET
    @Path("/comparison")
    @RolesAllowed({
        Role.Names.APPLICANT,
        Role.Names.OFFICER,
        Role.Names.APPROVER,
        Role.Names.AUDITOR,
        Role.Names.BACKOFFICE
    })
    @Operation(
            operationId = "compareTown",
            summary = "現状調査と地域・全国の比較 / compare the survey with region and nation",
            description = "統計の系列のキーをコードとする指標（例 `ADOPTION_RATE`、`GET /statistics`"
                    + " のキー）を、地域と全国の値と比べ、差と年の違いを説明する。地域は地方公共団体コードの都道府県から決まる。公表値や調査がないときは、その理由を返す。 Indicators whose"
                    + " code is the key of a statistic (such as `ADOPTION_RATE`, see `GET /statistics`) beside the"
                    + " figures of the region and the nation, with differences and years explained. The region"
                    + " follows from the prefecture in the local government code. Where there is no figure or no"
                    + " survey, the answer says why.")
    public ComparisonView compare(@PathParam("id") UUID id) {
        return ComparisonView.of(
                compareTown.handle(answers.caller(), id), answers.request().language());
    }
}
