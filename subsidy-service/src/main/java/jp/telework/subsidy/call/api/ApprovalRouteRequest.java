package jp.telework.subsidy.call.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A route of approval. */
@Schema(
        name = "ApprovalRouteRequest",
        description = "決裁経路。起案した処分は、段階の順に決裁を受け、最後の段階の決裁で行われる。"
                + " A drafted disposition is approved level by level; the last level's approval makes it.")
public record ApprovalRouteRequest(
        @Schema(
                description = "この経路による処分（Disposition の値）。省くとすべての処分 / what goes this way; everything by default",
                examples = "[\"FIXING\", \"RETURN_ORDER\"]")
        @Nullable
        List<@Nullable String> dispositions,

        @Schema(required = true, description = "段階。1～10 / levels") @Nullable
        List<@Nullable LevelRequest> levels) {

    /** One level of it. */
    @Schema(
            name = "ApprovalLevelRequest",
            description =
                    "決裁の段階。fromYen に満たない処分は、前の段階の専決になる。" + " A level; below fromYen the level before decides finally.")
    public record LevelRequest(
            @Schema(maxLength = 40, description = "職 / post", examples = "課長") @Nullable
            String title,

            @Schema(description = "この額（円）以上の処分に要る。最初の段階はいつも要る / asked from this amount on", defaultValue = "0")
            @Nullable
            Long fromYen,

            @Schema(description = "決裁者のサインイン名。省くと決裁者の全員 / sign-in names; every approver by default") @Nullable
            List<@Nullable String> approvers,

            @Schema(description = "代決できる人のサインイン名 / sign-in names of deputies") @Nullable
            List<@Nullable String> deputies) {}
}
