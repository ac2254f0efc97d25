package jp.telework.subsidy.relief.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.relief.domain.Depreciation;
import jp.telework.subsidy.relief.domain.EquipmentKind;
import jp.telework.subsidy.relief.domain.Provenance;
import jp.telework.subsidy.relief.domain.ReliefClause;
import jp.telework.subsidy.relief.domain.ReliefTerms;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The terms by which the relief is computed. */
@Schema(
        name = "ReliefTerms",
        description = "特例の条件。根拠ごとに、原資料、法令、公表資料のどれによるかを示す。"
                + " The terms of the relief, and of each basis whether the source, the law or reports say it.")
public record ReliefTermsView(
        @Schema(required = true, description = "条件の版 / edition of the terms")
        String edition,

        @Schema(required = true) List<EquipmentKind> kinds,
        @Schema(required = true) LocalDate acquiredFrom,
        @Schema(required = true) LocalDate acquiredUntil,

        @Schema(required = true, description = "設備一つの取得価額の下限 / least cost of one piece")
        Yen leastCostYen,

        @Schema(required = true, description = "軽減する年度の数 / fiscal years of relief")
        int years,

        @Schema(required = true, description = "課税標準の割合 part÷whole / share of the value that is taxed")
        int part,

        @Schema(required = true) int whole,

        @Schema(required = true, description = "税率（千分率） / rate of the tax in thousandths")
        int taxPerMille,

        @Schema(required = true) Yen baseUnitYen,
        @Schema(required = true) Yen taxUnitYen,

        @Schema(required = true, description = "免税点 / exemption point")
        Yen exemptionPointYen,

        @Schema(required = true, description = "評価額の下限（取得価額の百分率） / least value, percent of the cost")
        int leastPercent,

        @Schema(required = true) List<RateView> rates,
        @Schema(required = true) List<BasisView> bases) {

    /** 減価率. */
    @Schema(name = "ReliefDepreciationRate", description = "減価率（千分率） / rate of depreciation in thousandths")
    public record RateView(
            @Schema(required = true) int usefulLife,
            @Schema(required = true) int ratePerMille,

            @Schema(required = true, description = "最初の年度に残る割合 / what remains in the first year")
            int firstYearPerMille,

            @Schema(required = true, description = "その後の年度に残る割合 / what remains of the year before")
            int laterPerMille) {}

    /** 根拠. */
    @Schema(name = "ReliefBasis", description = "根拠 / a basis")
    public record BasisView(
            @Schema(required = true) String name,
            @Schema(required = true) String clause,
            @Schema(required = true) Provenance provenance) {}

    static ReliefTermsView of(ReliefTerms terms, Language language) {
        return new ReliefTermsView(
                terms.edition(),
                terms.kinds(),
                terms.acquiredFrom(),
                terms.acquiredUntil(),
                terms.leastCost(),
                terms.years(),
                terms.part(),
                terms.whole(),
                terms.taxPerMille(),
                Yen.of(terms.baseUnit()),
                Yen.of(terms.taxUnit()),
                terms.exemptionPoint(),
                terms.leastPercent(),
                Depreciation.all().stream()
                        .map(rate -> new RateView(rate.usefulLife(), rate.rate(), rate.first(), rate.later()))
                        .toList(),
                Arrays.stream(ReliefClause.values())
                        .map(clause -> new BasisView(clause.name(), clause.in(language), clause.provenance()))
                        .toList());
    }
}
