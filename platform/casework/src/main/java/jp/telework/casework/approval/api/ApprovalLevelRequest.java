package jp.telework.casework.approval.api;

import java.util.List;
import jp.telework.casework.approval.domain.ApprovalLevel;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.value.Yen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One level of a route of approval. */
@Schema(
        name = "ApprovalLevelRequest",
        description =
                "決裁の段階。fromYen に満たない処分は、前の段階の専決になる。" + " A level; below fromYen the level before decides finally.")
public record ApprovalLevelRequest(
        @Schema(maxLength = 40, description = "職 / post", examples = "課長") @Nullable
        String title,

        @Schema(description = "この額（円）以上の処分に要る。最初の段階はいつも要る / asked from this amount on", defaultValue = "0") @Nullable
        Long fromYen,

        @Schema(description = "決裁者のサインイン名。省くと決裁者の全員 / sign-in names; every approver by default") @Nullable
        List<@Nullable String> approvers,

        @Schema(description = "代決できる人のサインイン名 / sign-in names of deputies") @Nullable
        List<@Nullable String> deputies) {

    private static final int MOST_LEVELS = 10;
    private static final int MOST_NAMES = 20;

    /** Reads the levels of a route; at least one. Faults are left with the fields. */
    public static List<ApprovalLevel> read(
            String pointer, @Nullable List<? extends @Nullable ApprovalLevelRequest> raw, BodyFields fields) {
        if (raw == null || raw.isEmpty()) {
            fields.refuse(Violation.of(pointer, CommonError.REQUIRED));
            return List.of();
        }
        return fields.<ApprovalLevelRequest, ApprovalLevel>each(
                pointer, raw, MOST_LEVELS, (at, level) -> level == null ? missing(at, fields) : level.read(at, fields));
    }

    private static ApprovalLevel missing(String at, BodyFields fields) {
        fields.refuse(Violation.of(at, CommonError.REQUIRED));
        return ApprovalLevel.open(Yen.ZERO);
    }

    private ApprovalLevel read(String at, BodyFields fields) {
        List<String> approving = names(at + "/approvers", approvers, fields);
        List<String> standingIn = names(at + "/deputies", deputies, fields);
        if (approving.isEmpty() && !standingIn.isEmpty()) {
            fields.refuse(Violation.of(at + "/approvers", CommonError.REQUIRED));
        }
        return new ApprovalLevel(
                fields.optionalText(at + "/title", title, 40),
                fields.yenOr(at + "/fromYen", fromYen, Yen.ZERO),
                approving,
                standingIn);
    }

    private static List<String> names(String at, @Nullable List<@Nullable String> raw, BodyFields fields) {
        return fields.each(at, raw, MOST_NAMES, (place, name) -> fields.text(place, name, 100));
    }
}
