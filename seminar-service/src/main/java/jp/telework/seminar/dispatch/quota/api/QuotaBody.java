package jp.telework.seminar.dispatch.quota.api;

import java.util.Objects;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.Yen;
import jp.telework.seminar.dispatch.quota.domain.QuotaTerms;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A fiscal year's numbers as the secretariat sets them. */
@Schema(
        name = "DispatchQuotaBody",
        description = "年度の派遣枠。金額は円。 A fiscal year's quota; amounts in yen.",
        examples = Examples.QUOTA)
public record QuotaBody(
        @Schema(description = "年度（新しく定める場合に必要） / fiscal year, to open one") @Nullable
        Integer fiscalYear,

        @Schema(required = true, description = "派遣の総回数 / visits in all") @Nullable
        Integer visits,

        @Schema(required = true, description = "予算額 / budget") @Nullable
        Long yen,

        @Schema(description = "1団体あたりの回数（3） / visits for one organisation") @Nullable
        Integer visitsPerOrganisation,

        @Schema(required = true, description = "訪問1回の費用 / price of a visit on site") @Nullable
        Long onSiteYen,

        @Schema(required = true, description = "Web会議1回の費用 / online") @Nullable
        Long onlineYen,

        @Schema(required = true, description = "電話1回の費用 / by telephone") @Nullable
        Long telephoneYen) {

    private static final int VISITS_PER_ORGANISATION = 3;
    private static final int MANY = 100_000;
    private static final long MOST_YEN = 1_000_000_000_000L;

    /** What was read; the year is that of the path when there is one. */
    record Read(FiscalYear year, QuotaTerms terms) {}

    Read read(@Nullable FiscalYear ofPath) {
        BodyFields body = new BodyFields();
        FiscalYear year = ofPath != null
                ? ofPath
                : body.required("/fiscalYear", fiscalYear, FiscalYear::new, new FiscalYear(2026));
        QuotaTerms terms = new QuotaTerms(
                body.number("/visits", visits, 0, MANY),
                yen(body, "/yen", yen, MOST_YEN),
                body.number(
                        "/visitsPerOrganisation",
                        Objects.requireNonNullElse(visitsPerOrganisation, VISITS_PER_ORGANISATION),
                        1,
                        100),
                yen(body, "/onSiteYen", onSiteYen, 10_000_000),
                yen(body, "/onlineYen", onlineYen, 10_000_000),
                yen(body, "/telephoneYen", telephoneYen, 10_000_000));
        body.done();
        return new Read(year, terms);
    }

    private static Yen yen(BodyFields body, String pointer, @Nullable Long raw, long most) {
        return body.required(
                pointer,
                raw,
                value -> Yen.of(
                        jp.telework.kernel.value.Readers.longBetween(0, most).apply(value)),
                Yen.ZERO);
    }
}
