package jp.telework.casework.delegation.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** To whom a case is delegated. */
@Schema(
        name = "DelegationRequest",
        description = "委任または引継ぎ / a delegation for a period, or a hand-over for good",
        examples = EditorsExamples.DELEGATION)
public record DelegationRequest(
        @Schema(
                required = true,
                maxLength = 100,
                examples = "tanabe",
                description = "同じ団体の人のログイン名 / sign-in name of a colleague")
        @Nullable
        String to,

        @Schema(format = "date", description = "委任の初日（日本時間）。省くと今日。 First day, in Japan; today when left out.") @Nullable
        String from,

        @Schema(
                format = "date",
                description =
                        "委任の最終日（日本時間、その日を含む）。省くと引継ぎになる。 Last day, included; without it the case is handed over for"
                                + " good.")
        @Nullable
        String until) {}
