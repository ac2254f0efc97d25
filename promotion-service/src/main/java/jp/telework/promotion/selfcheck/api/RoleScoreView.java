package jp.telework.promotion.selfcheck.api;

import jp.telework.promotion.selfcheck.domain.RoleScore;
import jp.telework.promotion.selfcheck.domain.SelfCheckRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The score of one role's items. */
@Schema(name = "SelfCheckRoleScore")
public record RoleScoreView(
        @Schema(required = true) SelfCheckRole role,
        @Schema(required = true) CheckScoreView score) {

    static RoleScoreView of(RoleScore role) {
        return new RoleScoreView(role.role(), CheckScoreView.of(role.score()));
    }
}
