package jp.telework.promotion.guide.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.platform.abuse.Limited;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.promotion.guide.domain.GuideStep;
import jp.telework.promotion.guide.domain.ObstacleFigure;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 導入の課題と道筋: read only, and nothing is kept. */
@Path("/")
@Tag(name = "Guide", description = "テレワーク導入の課題と道筋 / obstacles to telework, and a path")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class GuideResource {

    private final CurrentRequest request;

    GuideResource(CurrentRequest request) {
        this.request = request;
    }

    @GET
    @Path("telework-obstacles")
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listTeleworkObstacles",
            summary = "テレワーク導入の課題 / obstacles to telework",
            description = "企業が挙げた割合、有効な取組、出典を返す。認証は要らない。"
                    + " How many firms name each, what helps, and the source. No sign-in needed.")
    public Page<ObstacleView> obstacles(@BeanParam PageQuery query) {
        return Page.ofPlaces(ObstacleFigure.all(), query.of("telework-obstacles"))
                .map(ObstacleView::of);
    }

    @POST
    @Path("telework-paths")
    @Limited
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "findTeleworkPath",
            summary = "導入の道筋 / find a path",
            description = "6つの質問への答えから、取り組む順に、セミナー、自己点検、専門家の派遣などを理由とともに返す。何も保存しない。アドレスごとに回数の制限がある。"
                    + " Six answers give what to turn to, with reasons. Nothing is kept. Limited per address.")
    @APIResponseSchema(value = PathView.class, responseCode = "200", responseDescription = "道筋 / the path")
    public PathView path(@Nullable PathRequest body) {
        // Nothing is kept, so there is nothing to repeat; what cannot be read is refused all the same.
        request.idempotencyKey();
        return PathView.of(GuideStep.of(BodyFields.body(body).read()), request.language());
    }
}
