package jp.telework.casework.delegation.api;

import java.time.Instant;
import java.time.LocalDate;
import jp.telework.casework.delegation.domain.Delegation;
import jp.telework.casework.delegation.domain.DelegationManner;
import jp.telework.casework.delegation.domain.DelegationState;
import jp.telework.kernel.identity.Hand;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A delegation, or another change of the person in charge. */
@Schema(name = "Delegation", description = "委任・引継ぎ・引取り・担当者の指定 / how another person came to act in the case")
public record DelegationView(
        @Schema(description = "案件の中での番号 / 1, 2, … within the case", examples = "1")
        int number,

        DelegationManner manner,
        @Schema(description = "今日の状態 / how it stands today") DelegationState state,

        @Schema(description = "それまでの担当者のログイン名。いなければ省く。 Sign-in name of who was in charge; left out where no one was.")
        @Nullable
        String by,

        @Schema(description = "ログイン名 / sign-in name", examples = "tanabe")
        String to,

        LocalDate from,

        @Schema(description = "最終日。期間を定めた委任だけにある。 Last day of a delegation for a period.") @Nullable
        LocalDate until,

        Instant givenAt,

        @Schema(description = "取り消された日時、または別の人が担当者になった日時 / when it was revoked, or another person took charge")
        @Nullable
        Instant endedAt) {

    static DelegationView of(Delegation delegation, LocalDate today) {
        Hand by = delegation.by();
        return new DelegationView(
                delegation.number(),
                delegation.manner(),
                delegation.state(today),
                by == null ? null : by.name(),
                delegation.to(),
                delegation.from(),
                delegation.until(),
                delegation.givenAt(),
                delegation.endedAt());
    }
}
