package jp.telework.subsidy.grant.api;

import jp.telework.subsidy.grant.domain.act.Closing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Remarks at the closing of a case. */
@Schema(name = "ClosingRequest", description = "案件の完結。 Closing of a case.", examples = AfterwardsExamples.CLOSING)
public record ClosingRequest(
        @Schema(maxLength = 2000) @Nullable String note) {

    Closing read() {
        Fields fields = new Fields();
        Closing closing = new Closing(fields.optionalText("/note", note, 2000));
        fields.done();
        return closing;
    }
}
