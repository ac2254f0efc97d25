package jp.telework.promotion.actionplan.progress.api;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import jp.telework.promotion.actionplan.progress.domain.MeasureStatus;
import jp.telework.promotion.actionplan.progress.domain.RollUp;
import jp.telework.promotion.actionplan.progress.domain.RollUpGroup;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far the measures of a section or a ministry have come. */
@Schema(name = "ActionPlanRollUp")
public record RollUpView(
        @Schema(required = true) RollUpGroup group,

        @Schema(required = true, description = "章・節、府省のcode。全体は空。 Code of the section or ministry; empty for all.")
        String code,

        @Schema(required = true) String name,
        @Schema(required = true) String nameEn,

        @Schema(required = true, description = "施策数 / measures")
        int measures,

        @Schema(required = true, description = "施策と担当府省の組の数 / pairs of a measure and a responsible ministry")
        int entries,

        @Schema(required = true, description = "確認済みの報告のある組の数 / entries with an accepted report")
        int reported,

        @Schema(description = SHARE) @Nullable BigDecimal reportedShare,
        @Schema(required = true) List<StatusView> statuses) {

    private static final String SHARE =
            "組の数に対する割合（％、小数第1位に四捨五入）。組がなければない。 Share of the entries in percent, rounded half up to one decimal.";

    /** 実施状況ごとの数. */
    @Schema(name = "ActionPlanStatusCount")
    public record StatusView(
            @Schema(required = true) MeasureStatus status,
            @Schema(required = true) int entries,

            @Schema(description = "組の数に対する割合（％） / share of the entries in percent") @Nullable
            BigDecimal share) {}

    static RollUpView of(RollUp row) {
        return new RollUpView(
                row.group(),
                row.code(),
                row.label(),
                row.labelEn(),
                row.measures(),
                row.entries(),
                row.reported(),
                row.share(row.reported()),
                Arrays.stream(MeasureStatus.values())
                        .map(status -> new StatusView(status, row.count(status), row.share(row.count(status))))
                        .toList());
    }

    StatusView of(MeasureStatus status) {
        return statuses.stream()
                .filter(known -> known.status() == status)
                .findFirst()
                .orElseThrow();
    }
}
