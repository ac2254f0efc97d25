package jp.telework.furusato.site.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.telework.furusato.site.usecase.ReadOutcomes;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 集計 of sites, public. */
@Path("/sites/totals")
@Tag(name = "Sites")
public class TotalsResource {

    private final ReadOutcomes readOutcomes;
    private final CurrentRequest request;

    TotalsResource(ReadOutcomes readOutcomes, CurrentRequest request) {
        this.readOutcomes = readOutcomes;
        this.request = request;
    }

    @GET
    @PermitAll
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "readSiteTotals",
            summary = "拠点の集計 / totals of sites",
            description = "拠点数、目標と成果の合計を、採択年度・都道府県・地域ごとに返す。条件は一覧と同じで、一覧と一致する。JSON、CSVまたはxlsx。"
                    + " Numbers of sites, sums of targets and of confirmed results by fiscal year, prefecture and"
                    + " region; the list's filters, and equal to the list. JSON, CSV or xlsx.")
    public TotalsView totals(@BeanParam TotalsQuery filters) {
        return TotalsView.of(readOutcomes.totals(filters.filter()), request.language());
    }
}
