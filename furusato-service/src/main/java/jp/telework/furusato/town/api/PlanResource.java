package jp.telework.furusato.town.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.telework.furusato.town.usecase.FindTowns;
import jp.telework.furusato.town.usecase.TownCommand;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.platform.caller.Role;
import jp.telework.platform.request.Parameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** テレワーク推進計画 of a town. */
@Path("/towns/{id}")
@Tag(name = "Towns")
@Produces(MediaType.APPLICATION_JSON)
public class PlanResource {

    private final FindTowns findTowns;
    private final TownAnswers answers;

    PlanResource(FindTowns findTowns, TownAnswers answers) {
        this.findTowns = findTowns;
        this.answers = answers;
    }

    @PUT
    @Path("/plan")
    @RolesAllowed(Role.Names.APPLICANT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "draftTownPlan",
            summary = "推進計画の案の作成・改定 / draft or revise the plan",
            description =
                    "案ごとに版を作る。目標は現状調査の指標ごと、計画期間（10年度まで）の年度ごとに定める。取組は登録された番号による。決定後の案は改定であり、改定が決定・記録されるまで前の計画が効力を持つ。"
                            + " Each draft is a version. There is a target for each indicator and each fiscal year of the"
                            + " plan, which has at most ten; indicators are those of the survey, measures those"
                            + " registered. After an adoption a draft is a revision; the plan before stays in force until"
                            + " the revision is adopted and recorded.")
    @APIResponseSchema(value = TownView.class, responseCode = "200")
    public Response draftTownPlan(@PathParam("id") UUID id, @Nullable PlanRequest body) {
        return answers.run(id, () -> TownCommand.draft(BodyFields.body(body).read()));
    }

    @POST
    @Path("/plan/review")
    @RolesAllowed(Role.Names.OFFICER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reviewTownPlan",
            summary = "推進計画の確認・差戻し / review the plan",
            description = "最新の案を確認するか、理由を付けて差し戻す。 Passes the latest draft or returns it with a comment.")
    @APIResponseSchema(value = TownView.class, responseCode = "200")
    public Response reviewTownPlan(@PathParam("id") UUID id, @Nullable ReviewRequest body) {
        return answers.run(id, () -> {
            var read = BodyFields.body(body).read();
            return TownCommand.review(read.outcome(), read.comment());
        });
    }

    @POST
    @Path("/plan/adoption")
    @RolesAllowed(Role.Names.APPROVER)
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "adoptTownPlan",
            summary = "まちの決定の記録 / record that the town adopted its plan",
            description = "まちの決定（`POST …/plan/resolution`）を受理して記録する。計画は、まちの決定の日から効力を持つ。確認した本人は記録できない。まちの決定がなければ 409"
                    + " `RESOLUTION_MISSING`、決裁経路のあるまちでは 409 `DRAFT_REQUIRED`（`POST …/plan/adoption-draft` で起案する）。"
                    + " Accepts and records the town's decision (`POST …/plan/resolution`). The plan is in force"
                    + " from the day of that decision. Not by a person who reviewed a version. 409"
                    + " `RESOLUTION_MISSING` without a decision of the town; 409 `DRAFT_REQUIRED` for a town with"
                    + " a route, whose record is drafted (`POST …/plan/adoption-draft`).")
    @APIResponseSchema(value = TownView.class, responseCode = "200")
    public Response adoptTownPlan(@PathParam("id") UUID id) {
        return answers.run(id, TownCommand::adopt);
    }

    @GET
    @Path("/plan/versions/{to}/difference")
    @RolesAllowed({
        Role.Names.APPLICANT,
        Role.Names.OFFICER,
        Role.Names.APPROVER,
        Role.Names.AUDITOR,
        Role.Names.BACKOFFICE
    })
    @Operation(
            operationId = "getTownPlanDifference",
            summary = "計画の版の差 / difference between versions of the plan",
            description =
                    "前の版（またはfromの版）から何が変わったかを、項目・目標・取組ごとに説明する。 What changed since the version before (or since from),"
                            + " explained field by field, target by target, measure by measure.")
    public PlanDifferenceView difference(
            @PathParam("id") UUID id,
            @Parameter(description = "後の版 / the later version", example = "2") @PathParam("to") int to,
            @Parameter(description = "前の版（省略時は1つ前） / the earlier version, by default the one before", example = "1")
                    @QueryParam("from")
                    @Nullable
                    String from) {
        Integer before = Parameters.read("from", from, Parameters::number);
        FindTowns.Difference found = findTowns.difference(answers.caller(), id, before == null ? to - 1 : before, to);
        return PlanDifferenceView.of(found, answers.request().language());
    }
}
