package jp.telework.promotion.guide.api;

import java.util.List;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.promotion.guide.domain.AdoptionStage;
import jp.telework.promotion.guide.domain.Obstacle;
import jp.telework.promotion.guide.domain.Situation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A firm's answers to the six questions. Nothing is kept. */
@Schema(
        name = "TeleworkPathRequest",
        description = "6つの質問への答え。保存しない。 Answers to six questions; nothing is kept.",
        examples = PathRequest.EXAMPLE)
public record PathRequest(
        @Schema(required = true, description = "NOT_YET 導入していない, TRIAL 試行中, INTRODUCED 導入済み") @Nullable
        String stage,

        @Schema(required = true, minimum = "1", maximum = "9999999", description = "従業員数 / employees") @Nullable
        Integer employees,

        @Schema(required = true, description = "課題（GET /telework-obstacles の obstacle）。一つ以上。 Obstacles, at least one.")
        @Nullable
        List<@Nullable String> obstacles,

        @Schema(required = true, description = "就業規則にテレワークの定めがある / the work rules provide for telework") @Nullable
        Boolean hasRule,

        @Schema(required = true, description = "セキュリティの点検をした / security has been checked") @Nullable
        Boolean securityChecked,

        @Schema(required = true, description = "地方のオフィスで働きたい / wants to work in an office outside of the large cities")
        @Nullable
        Boolean officeElsewhere) {

    static final String EXAMPLE = """
        {
          "stage": "NOT_YET",
          "employees": 84,
          "obstacles": ["SECURITY", "LABOUR_MANAGEMENT", "NARROW_TASKS"],
          "hasRule": false,
          "securityChecked": false,
          "officeElsewhere": true
        }
        """;

    private static final int MOST_EMPLOYEES = 9_999_999;

    Situation read() {
        BodyFields body = new BodyFields();
        Situation firm = new Situation(
                body.oneOf("/stage", stage, AdoptionStage.class),
                body.number("/employees", employees, 1, MOST_EMPLOYEES),
                body.codes("/obstacles", obstacles, Obstacle.class),
                body.flag("/hasRule", hasRule),
                body.flag("/securityChecked", securityChecked),
                body.flag("/officeElsewhere", officeElsewhere));
        body.done();
        return firm;
    }
}
