package jp.telework.promotion.selfcheck.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.telework.promotion.selfcheck.domain.Assessment;
import jp.telework.promotion.selfcheck.domain.CheckProgress;
import jp.telework.promotion.selfcheck.domain.SelfCheck;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an organisation has come along. */
@Schema(name = "SelfCheckProgress")
public record ProgressView(
        @Schema(required = true, description = "完了した点検、古い順（60件まで） / completed checks, oldest first, 60 at most")
        List<Point> checks,

        @Schema(required = true, description = "最新の点検で、その前よりよくなった項目 / items that are better in the latest check")
        List<String> improved,

        @Schema(required = true, description = "最新の点検で、その前より悪くなった項目 / items that are worse in the latest check")
        List<String> worsened) {

    /** One completed check. */
    @Schema(name = "SelfCheckProgressPoint")
    public record Point(
            @Schema(required = true) UUID id,
            @Schema(required = true) LocalDate completedOn,
            @Schema(required = true) CheckScoreView overall,
            @Schema(required = true) List<RoleScoreView> byRole) {

        static Point of(SelfCheck check) {
            Assessment assessment = Assessment.of(check.answers());
            return new Point(
                    check.id(),
                    check.completedOn(),
                    CheckScoreView.of(assessment.overall()),
                    assessment.byRole().stream().map(RoleScoreView::of).toList());
        }
    }

    static ProgressView of(CheckProgress progress) {
        return new ProgressView(
                progress.checks().stream().map(Point::of).toList(), progress.improved(), progress.worsened());
    }
}
