package jp.telework.platform.exchange;

import jakarta.ws.rs.QueryParam;
import jp.telework.kernel.reference.ExternalReference;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.value.PlainText;
import jp.telework.platform.event.Followed;
import jp.telework.platform.request.Parameters;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters that all lists of cases have, as sent. {@link Followed} reads the second one. */
public record CaseListQuery(
        @QueryParam("externalReference")
        @Parameter(
                description = "他のシステムでの番号（完全一致）。q とは併用できない。 The whole number in another system; not together with q",
                schema = @Schema(maxLength = ExternalReference.MAX_NUMBER))
        @Nullable
        String externalReference,

        @QueryParam(Followed.PARAMETER)
        @Parameter(
                description = "true: イベント配信をどこから追うかを eventsAfter で返す"
                        + " / true: eventsAfter says from where to follow the event feed",
                schema = @Schema(type = SchemaType.BOOLEAN))
        @Nullable
        String eventsAfter) {

    private static final String NAME = "externalReference";

    /**
     * Reads it.
     *
     * @return the number, null for any case
     * @throws Refusal INVALID_PARAMETER
     */
    public @Nullable String number() {
        return Parameters.read(NAME, externalReference, raw -> PlainText.of(raw, ExternalReference.MAX_NUMBER));
    }

    /**
     * Reads it for a list that can be searched for a word, which cannot be asked for together with a number.
     *
     * @param word the parameter {@code q}
     * @throws Refusal INVALID_PARAMETER
     */
    public @Nullable String numberWithout(@Nullable String word) {
        if (externalReference != null && word != null) {
            throw Refusal.ofParameter(NAME);
        }
        return number();
    }
}
