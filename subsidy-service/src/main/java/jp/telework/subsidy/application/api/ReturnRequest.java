package jp.telework.subsidy.application.api;

import jp.telework.casework.receipt.api.ReturnReader;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why an application is given back, and until when it can be corrected. */
@Schema(name = "ReturnRequest", description = "差戻しの理由と補正期限 / reason and term of a return", examples = Examples.RETURN)
public record ReturnRequest(
        @Schema(required = true, maxLength = 2000) @Nullable String reason,

        @Schema(
                format = "date",
                nullable = true,
                description =
                        "補正できる最後の日。省略すると公募の補正日数による。 Last day for the correction; by default the" + " call's days.")
        @Nullable
        String correctionDueOn)
        implements ReturnReader.Sent {}
