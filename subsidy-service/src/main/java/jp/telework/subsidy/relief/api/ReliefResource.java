package jp.telework.subsidy.relief.api;

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
import jp.telework.subsidy.relief.domain.ReliefTerms;
import jp.telework.subsidy.relief.usecase.DeclareRelief;
import jp.telework.subsidy.relief.usecase.FindRelief;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** テレワーク環境整備税制: what everybody may ask. */
@Path("/")
@Tag(name = "Tax relief", description = "テレワーク環境整備税制（固定資産税の特例） / relief from the fixed asset tax")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
public class ReliefResource {

    private final DeclareRelief declare;
    private final FindRelief find;
    private final CurrentRequest request;

    ReliefResource(DeclareRelief declare, FindRelief find, CurrentRequest request) {
        this.declare = declare;
        this.find = find;
        this.request = request;
    }

    @GET
    @Path("relief-terms")
    @Operation(
            operationId = "getReliefTerms",
            summary = "特例の条件 / terms of the relief",
            description = "対象設備、取得の期間、課税標準の割合、減価率、免税点と、その根拠を返す。"
                    + " Equipment, period, share of the base, rates of depreciation, exemption point, and their bases.")
    @APIResponseSchema(value = ReliefTermsView.class, responseCode = "200", responseDescription = "条件 / the terms")
    public ReliefTermsView terms() {
        return ReliefTermsView.of(ReliefTerms.OF_2007, request.language());
    }

    @POST
    @Path("relief-assessments")
    @Limited
    @Operation(
            operationId = "assessRelief",
            summary = "軽減の試算 / compute the relief",
            description =
                    "設備ごとの判定と年度ごとの軽減を、計算の過程とともに返す。何も保存しない。アドレスごとに回数の制限がある。"
                            + " Judges each piece and computes the relief year by year, explained. Keeps nothing. Limited per address.")
    @APIResponseSchema(
            value = ReliefAssessmentView.class,
            responseCode = "200",
            responseDescription = "試算 / the assessment")
    public ReliefAssessmentView assess(@Nullable ReliefAssessmentRequest body) {
        // Nothing is kept, so there is nothing to repeat; what cannot be read is refused all the same.
        request.idempotencyKey();
        return ReliefAssessmentView.of(declare.assess(ReliefAssessmentRequest.read(body)), request.language());
    }

    @GET
    @Path("relief-certificates/{number}")
    @Limited
    @Consumes(MediaType.WILDCARD)
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @Operation(
            operationId = "verifyReliefCertificate",
            summary = "証明書の確認 / verify a certificate",
            description = "証明書の番号で、有効、取下げ、取消し、該当なしを答える。ブラウザーには頁で答える。"
                    + " Whether a certificate stands, was given back or revoked, or is unknown. A browser gets a page.")
    public ReliefVerificationView verify(
            @Parameter(description = "証明書の番号 / number of the certificate", example = "R08-ZS-000001")
                    @PathParam("number")
                    String number) {
        return ReliefVerificationView.of(find.certificate(number));
    }
}
