package jp.telework.promotion.actionplan.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.InvalidValue;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.Readers;
import jp.telework.promotion.actionplan.domain.PlanContent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A target of a plan, with what is known of it. */
@Schema(name = "ActionPlanTargetRequest")
public record TargetRequest(
        @Schema(required = true, examples = "COMPANIES") @Nullable
        String code,

        @Schema(required = true) @Nullable String name,
        @Schema(required = true) @Nullable String nameEn,

        @Schema(required = true, description = "既知の値（年の順、1–50） / known values in the order of years, 1 to 50") @Nullable
        List<@Nullable KnownRequest> known) {

    private static final int MOST = 50;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final TargetRequest NOTHING = new TargetRequest(null, null, null, null);

    /** 既知の値. */
    @Schema(name = "ActionPlanValueRequest")
    public record KnownRequest(
            @Schema(required = true, examples = "2012") @Nullable
            Integer year,

            @Schema(required = true, minimum = "0", maximum = "100", description = "％、小数第1位まで / percent, one decimal")
            @Nullable
            BigDecimal percent,

            @Schema(description = "目標の値。省くと実績。 A value aimed at; an actual figure by default.") @Nullable
            Boolean target,

            @Schema(required = true, description = "出典 / source") @Nullable
            String source,

            @Schema(required = true) @Nullable String sourceEn) {

        static final KnownRequest NOTHING = new KnownRequest(null, null, null, null, null);
    }

    static Map.Entry<String, PlanContent.Target> read(BodyFields body, String at, @Nullable TargetRequest item) {
        TargetRequest sent = item == null ? NOTHING : item;
        String code = body.required(at + "/code", sent.code(), Readers::code, "");
        if (PlanRequest.isEmpty(sent.known())) {
            body.refuse(Violation.of(at + "/known", CommonError.REQUIRED));
        }
        return Map.entry(
                code,
                new PlanContent.Target(
                        code,
                        body.name(at + "/name", sent.name(), 100),
                        body.name(at + "/nameEn", sent.nameEn(), 200),
                        body.each(at + "/known", sent.known(), MOST, (place, value) -> known(body, place, value))));
    }

    private static PlanContent.Known known(BodyFields body, String at, @Nullable KnownRequest item) {
        KnownRequest sent = item == null ? KnownRequest.NOTHING : item;
        return new PlanContent.Known(
                body.number(at + "/year", sent.year(), FiscalYear.EARLIEST, FiscalYear.LATEST),
                body.required(at + "/percent", sent.percent(), TargetRequest::percent, BigDecimal.ZERO),
                Boolean.TRUE.equals(sent.target()),
                body.text(at + "/source", sent.source(), 200),
                body.text(at + "/sourceEn", sent.sourceEn(), 200));
    }

    private static BigDecimal percent(BigDecimal raw) {
        if (raw.signum() < 0 || raw.compareTo(HUNDRED) > 0 || raw.scale() > 1) {
            throw new InvalidValue(CommonError.NUMBER_OUT_OF_RANGE, 0, 100);
        }
        return raw.setScale(1);
    }
}
