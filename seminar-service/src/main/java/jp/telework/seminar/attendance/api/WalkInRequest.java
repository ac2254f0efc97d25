package jp.telework.seminar.attendance.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who walks in. */
@Schema(name = "WalkInRequest", examples = Examples.WALK_IN)
public record WalkInRequest(
        @Schema(required = true, examples = "田中 太郎") @Nullable
        String name,

        @Schema(examples = "株式会社みほん") @Nullable String organisationName) {}
