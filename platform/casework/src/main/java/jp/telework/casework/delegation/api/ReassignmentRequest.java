package jp.telework.casework.delegation.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who is in charge from now on, and why the ministry says so. */
@Schema(
        name = "ReassignmentRequest",
        description = "担当者の指定 / naming the person in charge",
        examples = EditorsExamples.REASSIGNMENT)
public record ReassignmentRequest(
        @Schema(
                required = true,
                maxLength = 100,
                examples = "tanabe",
                description = "申請者の団体の人のログイン名 / sign-in name of someone in the applicant's organisation")
        @Nullable
        String to,

        @Schema(required = true, maxLength = 1000, description = "理由（履歴に残る） / the reason, which stays in the history")
        @Nullable
        String reason) {}
