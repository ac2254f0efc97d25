package jp.telework.promotion.recognition.honour.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.LocalGovernments;
import jp.telework.platform.abuse.Limited;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.request.Parameters;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.promotion.organisation.domain.Industry;
import jp.telework.promotion.recognition.criteria.domain.Award;
import jp.telework.promotion.recognition.honour.domain.Honours;
import jp.telework.promotion.recognition.honour.usecase.FindHonours;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** テレワーク先駆者百選の公表. */
@Path("/")
@Tag(name = "Recognition")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class HonourResource {

    private final FindHonours honours;

    HonourResource(FindHonours honours) {
        this.honours = honours;
    }

    @GET
    @Path("recognitions")
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listRecognitions",
            summary = "認定・表彰の一覧 / list recognitions and prizes",
            description =
                    "公表した認定と総務大臣賞を新しい順に返す。法人番号で絞ると、その団体の履歴になる。"
                            + " Published recognitions and prizes, newest first; by corporate number it is an organisation's history.")
    public Page<HonourView> list(
            @Parameter(description = "会計年度（西暦） / fiscal year") @QueryParam("fiscalYear") @Nullable String fiscalYear,
            @Parameter(description = "区分 / award", schema = @Schema(implementation = Award.class))
                    @QueryParam("award")
                    @Nullable
                    String award,
            @Parameter(description = "業種 / industry", schema = @Schema(implementation = Industry.class))
                    @QueryParam("industry")
                    @Nullable
                    String industry,
            @Parameter(description = "都道府県（名称又は2桁の符号） / prefecture by name or code") @QueryParam("prefecture") @Nullable
                    String prefecture,
            @Parameter(description = "法人番号 / corporate number") @QueryParam("corporateNumber") @Nullable
                    String corporateNumber,
            @BeanParam PageQuery query) {
        Honours.Filter filter = new Honours.Filter(
                Parameters.read("fiscalYear", fiscalYear, Parameters::fiscalYear),
                Parameters.read("award", award, Award::valueOf),
                Parameters.read("industry", industry, Industry::valueOf),
                Parameters.read("prefecture", prefecture, LocalGovernments::prefectureByNameOrCode),
                Parameters.read("corporateNumber", corporateNumber, CorporateNumber::new));
        return honours.list(filter, query.of("recognitions", fiscalYear, award, industry, prefecture, corporateNumber))
                .map(HonourView::of);
    }

    @GET
    @Path("recognition-certificates/{number}")
    @Limited
    @Operation(
            operationId = "verifyRecognitionCertificate",
            summary = "認定証の確認 / verify a certificate",
            description = "認定証の番号が本物かを誰でも確かめられる。そうでなければ UNKNOWN。"
                    + " Anybody checks a certificate's number; UNKNOWN where there is none.")
    @APIResponseSchema(
            value = CertificateView.class,
            responseCode = "200",
            responseDescription = "確認の結果 / what it says")
    public CertificateView verify(
            @Parameter(description = "認定証の番号 / number of the certificate", example = "R08-NT-000001")
                    @PathParam("number")
                    String number) {
        return CertificateView.of(honours.ofCertificate(number));
    }

    @GET
    @Path("recognition-statistics")
    @Operation(
            operationId = "getRecognitionStatistics",
            summary = "認定・表彰の件数 / numbers of recognitions and prizes",
            description = "年度と区分ごとの件数を返す。 Numbers by fiscal year and award.")
    @APIResponseSchema(value = StatisticsView.class, responseCode = "200", responseDescription = "件数 / the numbers")
    public StatisticsView statistics() {
        return StatisticsView.of(honours.counts());
    }
}
