package jp.telework.seminar.survey.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An attendee's answers. */
@Schema(name = "SurveyRequest", examples = Examples.SURVEY)
public record SurveyRequest(
        @Schema(
                required = true,
                description =
                        "受付コード（アンケートのメールのリンクの「.」より後） / check-in code, which is what follows the dot in the survey mail's link")
        @Nullable
        String code,

        @Schema(required = true, examples = "5", description = "満足度 5–1 / satisfaction") @Nullable
        Integer satisfaction,

        @Schema(examples = "4", description = "理解度 5–1 / understanding") @Nullable
        Integer understanding,

        @Schema(description = "INTRODUCED 導入済み, PLANNED 導入予定, CONSIDERING 検討中, NOT_CONSIDERING 検討していない") @Nullable
        String introduction,

        @Schema(description = "自由記述（1000字まで）。事務局だけが読む。 Free text, read by the office only.") @Nullable
        String freeText) {}
