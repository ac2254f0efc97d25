package jp.telework.promotion.actionplan.api;

import java.math.BigDecimal;
import jp.telework.promotion.actionplan.domain.PathPoint;
import jp.telework.promotion.actionplan.domain.PointKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A year of a target's path. */
@Schema(name = "ActionPlanPathPoint")
public record PathPointView(
        @Schema(required = true, examples = "TELEWORKERS") String target,
        @Schema(required = true) String name,
        @Schema(required = true) String nameEn,
        @Schema(required = true) PointKind kind,
        @Schema(required = true, examples = "2008") int year,

        @Schema(required = true, description = "％ / percent", examples = "16.2")
        BigDecimal percent,

        @Schema(required = true, description = "求め方、又は出典 / how it was made, or its source")
        String rule,

        @Schema(required = true) String ruleEn) {

    static PathPointView of(PathPoint point) {
        return new PathPointView(
                point.target().code(),
                point.target().name(),
                point.target().nameEn(),
                point.kind(),
                point.year(),
                point.percent(),
                point.rule(),
                point.ruleEn());
    }
}
