package jp.telework.furusato.town.api;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.telework.furusato.town.domain.act.Survey;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.value.Readers;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A survey of the current state. */
@Schema(
        name = "TownSurveyRequest",
        description = "現状調査。 A survey of where the town stands.",
        examples = Examples.SURVEY)
public record SurveyRequest(
        @Schema(required = true, format = "date") @Nullable String surveyedOn,

        @Schema(required = true, maxLength = 4000, description = "現状と課題 / findings") @Nullable
        String findings,

        @Schema(required = true, minItems = 1, maxItems = 50) @Nullable
        List<@Nullable IndicatorRequest> indicators) {

    /** An indicator. */
    @Schema(name = "TownIndicatorRequest")
    public record IndicatorRequest(
            @Schema(
                    required = true,
                    pattern = "[A-Z][A-Z0-9_]{0,39}",
                    description = "統計の系列の名前なら全国・地域と比べる。 The key of a statistic is compared with it.",
                    examples = "ADOPTION_RATE")
            @Nullable
            String code,

            @Schema(required = true, maxLength = 200) @Nullable
            String name,

            @Schema(required = true, examples = "8.5") @Nullable
            BigDecimal value,

            @Schema(required = true, maxLength = 20, examples = "％") @Nullable
            String unit,

            @Schema(required = true, examples = "2025") @Nullable
            Integer year,

            @Schema(required = true, maxLength = 300, description = "出典 / source") @Nullable
            String source,

            @Schema(maxLength = 500) @Nullable String note) {}

    Survey read() {
        BodyFields fields = new BodyFields();
        Set<String> codes = new HashSet<>();
        Survey survey = new Survey(
                fields.date("/surveyedOn", surveyedOn),
                fields.text("/findings", findings, 4000),
                fields.each("/indicators", indicators, (at, one) -> indicator(fields, at, one, codes)));
        fields.done();
        return survey;
    }

    private static Survey.Indicator indicator(
            BodyFields fields, String at, @Nullable IndicatorRequest raw, Set<String> codes) {
        if (raw == null) {
            fields.refuse(Violation.of(at, CommonError.REQUIRED));
            return new Survey.Indicator("", "", BigDecimal.ZERO, "", 0, "", null);
        }
        String code = fields.required(at + "/code", raw.code(), Readers::code, "");
        if (!code.isEmpty() && !codes.add(code)) {
            fields.refuse(Violation.of(at + "/code", CommonError.DUPLICATE_ENTRY, code));
        }
        return new Survey.Indicator(
                code,
                fields.text(at + "/name", raw.name(), 200),
                fields.required(at + "/value", raw.value(), Figures::read, BigDecimal.ZERO),
                fields.text(at + "/unit", raw.unit(), 20),
                fields.number(at + "/year", raw.year(), 1989, 2200),
                fields.text(at + "/source", raw.source(), 300),
                fields.optionalText(at + "/note", raw.note(), 500));
    }
}
