package jp.telework.promotion.selfcheck.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.telework.platform.abuse.Limited;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.promotion.selfcheck.usecase.AssessAnswers;
import jp.telework.promotion.selfcheck.usecase.SealResults;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** セキュリティ自己点検 without a sign-in: the form, a result that is not stored, and signed results. */
@Path("/")
@Tag(name = "Self-checks", description = "テレワークセキュリティ自己点検 / telework security self-checks")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class PublicSelfCheckResource {

    private final AssessAnswers assess;
    private final SealResults seal;
    private final CurrentRequest request;

    PublicSelfCheckResource(AssessAnswers assess, SealResults seal, CurrentRequest request) {
        this.assess = assess;
        this.seal = seal;
        this.request = request;
    }

    @GET
    @Path("self-check-form")
    @Operation(
            operationId = "getSelfCheckForm",
            summary = "自己点検の項目 / what a self-check asks",
            description =
                    "第4版の43項目（経営者5、システム管理者18、テレワーク勤務者20）。認証は要らない。"
                            + " The 43 items of the 4th edition: management 5, administrators 18, teleworkers 20. No sign-in needed.")
    @APIResponseSchema(value = FormView.class, responseCode = "200", responseDescription = "項目 / the items")
    public FormView form() {
        return FormView.current();
    }

    @POST
    @Path("self-check-results")
    @Limited
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "assessSelfCheck",
            summary = "匿名の自己点検 / check oneself without being known",
            description =
                    "回答から結果を計算して返す。何も保存しない。一部の項目だけでもよい。認証は要らない。アドレスごとに回数の制限がある。"
                            + " Computes a result and keeps nothing. Some items are enough. No sign-in needed; limited per address.")
    @APIResponseSchema(value = ResultView.class, responseCode = "200", responseDescription = "結果 / the result")
    public ResultView assess(@Nullable AssessmentRequest body) {
        // Nothing is kept, so there is nothing to repeat or to leave undone; what cannot be read is refused all the
        // same.
        request.idempotencyKey();
        SelfCheckReader.Read read = SelfCheckReader.of(body);
        return ResultView.of(assess.unkept(read.size(), read.answers()));
    }

    @GET
    @Path("self-check-results/{signed}")
    @Limited
    @Operation(
            operationId = "verifySelfCheckResult",
            summary = "署名付き結果の確認 / verify a signed result",
            description = "申請書に添付された署名付き結果が本サービスのものかを誰でも確かめられる。そうでなければ UNKNOWN。"
                    + " Anybody checks whether a signed result is this service's own; UNKNOWN otherwise.")
    @APIResponseSchema(
            value = SignedResultView.class,
            responseCode = "200",
            responseDescription = "確認の結果 / what it says")
    public SignedResultView verify(
            @Parameter(description = "署名付き結果（signedResult） / the signed result") @PathParam("signed") String signed) {
        return SignedResultView.of(seal.read(signed));
    }
}
