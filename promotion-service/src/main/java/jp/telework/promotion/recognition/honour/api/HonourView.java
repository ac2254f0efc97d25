package jp.telework.promotion.recognition.honour.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.promotion.organisation.domain.Industry;
import jp.telework.promotion.recognition.criteria.domain.Award;
import jp.telework.promotion.recognition.honour.domain.Honour;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A recognition or prize as everybody reads it. */
@Schema(
        name = "Recognition",
        description = "認定又は表彰。一つの賞を複数の企業が受けることがある。 A recognition or prize, which several firms may share.")
public record HonourView(
        @Schema(required = true) UUID id,
        @Schema(required = true) FiscalYear fiscalYear,
        @Schema(required = true, examples = "平成29年度") String fiscalYearLabel,
        @Schema(required = true) Award award,

        @Schema(required = true, description = "公表された名称 / names as published")
        List<String> organisations,

        @Schema(description = "法人番号。名称だけが公表されたものにはない。 None where only the name was published.") @Nullable
        CorporateNumber corporateNumber,

        @Nullable Industry industry,
        @Nullable String prefecture,
        @Nullable Instant publishedAt) {

    static HonourView of(Honour honour) {
        return new HonourView(
                honour.id(),
                honour.fiscalYear(),
                honour.fiscalYear().label(),
                honour.award(),
                honour.names(),
                honour.corporateNumber(),
                honour.industry(),
                honour.prefecture(),
                honour.publishedAt());
    }
}
