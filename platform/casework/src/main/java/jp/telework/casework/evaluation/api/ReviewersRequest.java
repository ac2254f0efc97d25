package jp.telework.casework.evaluation.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom to assign. */
@Schema(name = "ReviewersRequest", description = "割り当てる評価者のログイン名（20人まで） / sign-in names, at most 20")
public record ReviewersRequest(
        @Schema(required = true, examples = "[\"reviewer1\", \"reviewer2\"]") @Nullable
        List<@Nullable String> reviewers) {}
