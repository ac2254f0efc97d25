package jp.telework.subsidy.call.api;

import java.util.List;
import jp.telework.casework.approval.api.ApprovalLevelRequest;
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
        List<@Nullable ApprovalLevelRequest> levels) {}
