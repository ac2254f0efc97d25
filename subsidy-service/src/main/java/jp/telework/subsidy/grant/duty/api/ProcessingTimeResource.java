package jp.telework.subsidy.grant.duty.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import jp.telework.platform.caller.Role;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.subsidy.grant.duty.domain.ProcessingTimes;
import jp.telework.subsidy.grant.duty.usecase.ReadProcessingTimes;
import jp.telework.subsidy.grant.lifecycle.domain.ProcessingStep;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 処理期間の実績: how long the ministry took, over all cases of a call. */
@Path("/calls/{id}/processing-times")
@Tag(name = "Calls")
@Produces(MediaType.APPLICATION_JSON)
public class ProcessingTimeResource {

    private final ReadProcessingTimes readProcessingTimes;

    ProcessingTimeResource(ReadProcessingTimes readProcessingTimes) {
        this.readProcessingTimes = readProcessingTimes;
    }

    /** Days used for one kind of step. */
    @Schema(
            name = "ProcessingTime",
            description = "終わった手続の処理日数（暦日、補正の期間を除く）。"
                    + " Days used by the steps that came to their end, without corrections.")
    public record SpreadView(
            ProcessingStep.Kind step,
            long count,
            @Schema(description = "中央値 / median") BigDecimal median,

            @Schema(description = "90パーセンタイル / ninth decile")
            BigDecimal p90,

            @Schema(description = "最大 / longest") int max,

            @Schema(description = "標準処理期間を超えた件数 / beyond the published period")
            long exceeded) {

        static SpreadView of(ProcessingTimes.Spread spread) {
            return new SpreadView(
                    spread.step(), spread.count(), spread.median(), spread.p90(), spread.max(), spread.exceeded());
        }
    }

    @GET
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.AUDITOR, Role.Names.BACKOFFICE})
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "getProcessingTimes",
            summary = "公募の処理期間の実績 / processing times of a call",
            description = "手続ごとに件数・中央値・90パーセンタイル・最大を返す。適正化法第6条第2項。"
                    + " Count, median, ninth decile and longest for each step (article 6(2)).")
    public List<SpreadView> get(@PathParam("id") UUID id) {
        return readProcessingTimes.of(id).stream().map(SpreadView::of).toList();
    }
}
