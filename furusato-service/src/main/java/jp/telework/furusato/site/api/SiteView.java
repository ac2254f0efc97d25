package jp.telework.furusato.site.api;

import java.util.List;
import java.util.UUID;
import jp.telework.furusato.site.domain.Municipality;
import jp.telework.furusato.site.domain.PeopleRange;
import jp.telework.furusato.site.domain.Prefecture;
import jp.telework.furusato.site.domain.Scheme;
import jp.telework.furusato.site.domain.Site;
import jp.telework.furusato.site.domain.TeleworkType;
import jp.telework.furusato.source.domain.Confidence;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.FiscalYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A site as readers see it; what is not known is absent. */
@Schema(name = "Site", description = "拠点。分からない項目は省かれる。 A site; what is not known is absent.")
public record SiteView(
        @Schema(required = true) UUID id,

        @Schema(required = true, examples = "H27-11", description = "拠点番号 / the number by which people know it")
        String siteNumber,

        @Schema(required = true, examples = "白浜町") String name,
        @Schema(required = true, examples = "2015") int fiscalYear,
        @Schema(required = true, examples = "平成27年度") String fiscalYearLabel,

        @Schema(
                required = true,
                description = "年度の確からしさ。LOW は推定（noteを参照）。 How sure the year is; LOW is a guess, see the note.")
        Confidence yearConfidence,

        @Schema(required = true, description = "DEMONSTRATION 地域実証事業, SUBSIDY 補助事業")
        Scheme scheme,

        @Schema(required = true, examples = "和歌山県") String prefecture,
        @Schema(required = true, examples = "30") String prefectureCode,
        @Schema(required = true) List<MunicipalityView> municipalities,

        @Schema(
                required = true,
                description = "位置が市町村のおおよその中心なら true / true where positions are only the municipalities' centres")
        boolean positionApproximate,

        @Schema(description = "代表団体 / representative body") @Nullable
        String representativeOrganisation,

        @Schema(description = "代表団体の法人番号（分かる場合） / its corporate number, when known", examples = "7000020012084")
        @Nullable
        String representativeCorporateNumber,

        @Schema(description = "事業名 / project") @Nullable String projectName,

        @Schema(
                required = true,
                description = "類型：A ふるさとオフィス、B ふるさと勤務、C ふるさと起業、D ふるさと採用。空は不明。"
                        + " A office, B work from home region, C start-up, D local hiring; empty when unknown.")
        List<TeleworkType> teleworkTypes,

        @Nullable Confidence teleworkTypesConfidence,

        @Schema(required = true, description = "地方進出企業 / firms that moved in; empty when unknown")
        List<String> companies,

        @Nullable Targets targets,
        @Nullable Results results,
        @Schema(description = "出典に関する注記") @Nullable String note,

        @Schema(description = "The note in English") @Nullable
        String noteEn) {

    /** A municipality with the names of the government core data model. */
    @Schema(name = "SiteMunicipality")
    public record MunicipalityView(
            @Schema(required = true, examples = "304018") String localGovernmentCode,

            @Schema(required = true, examples = "8000020304018", description = "法人番号 / corporate number")
            String corporateNumber,

            @Schema(required = true, examples = "和歌山県") String prefecture,
            @Schema(required = true, examples = "白浜町") String cityAndCounty,
            @Schema(required = true, examples = "和歌山県白浜町") String fullAddress,

            @Schema(required = true, examples = "33.68", description = "WGS84")
            double latitude,

            @Schema(required = true, examples = "135.35", description = "WGS84")
            double longitude) {

        static MunicipalityView of(Municipality municipality, Prefecture prefecture) {
            return new MunicipalityView(
                    municipality.localGovernmentCode().value(),
                    CorporateNumber.ofLocalGovernment(municipality.localGovernmentCode())
                            .value(),
                    prefecture.name(),
                    municipality.cityAndCounty(),
                    prefecture.name() + municipality.cityAndCounty(),
                    municipality.latitude(),
                    municipality.longitude());
        }
    }

    /** Targets, each possibly a range. */
    @Schema(name = "SiteTargets", description = "目標（幅のあることがある） / targets, possibly ranges")
    public record Targets(
            @Schema(description = "地方移動人数") @Nullable PeopleRange relocatedWorkers,
            @Schema(description = "地元雇用人数") @Nullable PeopleRange localHires) {

        static @Nullable Targets of(Site site) {
            return site.relocatedTarget() == null && site.hiresTarget() == null
                    ? null
                    : new Targets(site.relocatedTarget(), site.hiresTarget());
        }
    }

    /** Results of the latest year that was confirmed. */
    @Schema(name = "SiteResults", description = "成果（確認された最も新しい年度） / results of the latest confirmed year")
    public record Results(
            @Schema(description = "成果の年度（西暦） / fiscal year of the results", examples = "2015") @Nullable
            Integer fiscalYear,

            @Schema(description = "地方移動人数", examples = "27") @Nullable
            Integer relocatedWorkers,

            @Schema(description = "地元雇用人数", examples = "4") @Nullable
            Integer localHires) {

        static @Nullable Results of(Site site) {
            FiscalYear year = site.resultFiscalYear();
            return site.relocatedResult() == null && site.hiresResult() == null
                    ? null
                    : new Results(year == null ? null : year.value(), site.relocatedResult(), site.hiresResult());
        }
    }

    static SiteView of(Site site) {
        Prefecture prefecture = site.prefecture();
        CorporateNumber number = site.representativeNumber();
        return new SiteView(
                site.id(),
                site.siteNumber().value(),
                site.name(),
                site.fiscalYear().value(),
                site.fiscalYear().label(),
                site.yearConfidence(),
                site.scheme(),
                prefecture.name(),
                prefecture.code(),
                site.municipalities().stream()
                        .map(municipality -> MunicipalityView.of(municipality, prefecture))
                        .toList(),
                true,
                site.representativeOrganisation(),
                number == null ? null : number.value(),
                site.projectName(),
                site.teleworkTypes(),
                site.teleworkTypesConfidence(),
                site.companies(),
                Targets.of(site),
                Results.of(site),
                site.note(),
                site.noteInEnglish());
    }
}
