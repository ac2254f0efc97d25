package jp.telework.promotion.recognition.entry.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * ロゴの使用許諾. It begins with the acceptance of the terms and may be withdrawn for good.
 *
 * @param edition of the terms that were accepted
 * @param withdrawnAt null while it is in force
 */
public record LogoLicence(
        String edition,
        Instant acceptedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawalReason) {

    public boolean inForce() {
        return withdrawnAt == null;
    }
}
