package jp.telework.promotion.recognition.criteria.api;

import java.math.BigDecimal;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.promotion.recognition.criteria.domain.Figures;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** テレワークの実施状況 as it is sent. */
@Schema(name = "TeleworkFiguresRequest", description = "テレワークの実施状況 / how telework is done")
public record FiguresRequest(
        @Schema(required = true, description = "就業規則等に定めがある / whether the work rules provide for it") @Nullable
        Boolean hasRule,

        @Schema(required = true, minimum = "1", maximum = "9999999", description = "正社員の数 / regular employees")
        @Nullable
        Integer regularEmployees,

        @Schema(required = true, minimum = "0", maximum = "9999999", description = "対象従業員の数 / covered employees")
        @Nullable
        Integer coveredEmployees,

        @Schema(required = true, minimum = "0", maximum = "9999999", description = "実施者の数 / users") @Nullable
        Integer users,

        @Schema(
                required = true,
                minimum = "0",
                maximum = "31",
                description = "実施者一人の一月の平均日数（小数第1位まで） / average days of a user in a month, one decimal")
        @Nullable
        BigDecimal averageDays) {

    /** Reads the figures; faults are left with the fields. */
    public static Figures read(String at, @Nullable FiguresRequest sent, BodyFields fields) {
        if (!fields.present(at, sent) || sent == null) {
            return new Figures(false, 1, 0, 0, BigDecimal.ZERO);
        }
        return new Figures(
                fields.flag(at + "/hasRule", sent.hasRule()),
                fields.number(at + "/regularEmployees", sent.regularEmployees(), 1, Figures.MOST_EMPLOYEES),
                fields.number(at + "/coveredEmployees", sent.coveredEmployees(), 0, Figures.MOST_EMPLOYEES),
                fields.number(at + "/users", sent.users(), 0, Figures.MOST_EMPLOYEES),
                fields.required(at + "/averageDays", sent.averageDays(), Figures::days, BigDecimal.ZERO));
    }
}
