package jp.telework.platform.retention;

import java.time.Instant;
import java.time.Period;
import java.util.UUID;
import jp.telework.kernel.text.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rule of retention with how it stands now. */
@Schema(name = "RetentionRule", description = "保存期間の定めと実施の状況。 A rule of retention, and how it stands.")
public record RetentionRuleView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "MAILS") String code,

        @Schema(required = true, description = "消すもの / which data go", examples = "メールの宛先と本文")
        String data,

        @Schema(required = true, description = "期間の起算 / from when the period counts", examples = "送信")
        String trigger,

        @Schema(
                required = true,
                type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                description = "期間（ISO 8601） / the period",
                examples = "P30D")
        String kept,

        @Schema(required = true, description = "残るもの / what remains", examples = "種類、日時、状態")
        String remains,

        @Schema(required = true, description = "根拠 / the document behind the rule")
        String basis,

        @Schema(required = true, description = "消す仕事 / the job", examples = "erase-mails")
        String job,

        @Schema(description = "延長できる案件の種別 / kind of the cases that can be held") @Nullable
        String caseKind,

        @Schema(required = true, description = "今、期限の来た件数。1000で数えるのをやめる。 How many are due now; counting stops at 1000.")
        long due,

        @Schema(description = "最後に実施した日時 / when it ran last") @Nullable
        Instant lastRunAt,

        @Schema(description = "最後の実施で消した件数 / erased by the last run") @Nullable
        Long lastErased,

        @Schema(description = "これまでに消した件数 / erased by all runs") @Nullable
        Long erasedInAll,

        @Schema(description = "次に実施する日時（このレプリカの予定） / the next run, as this replica plans it") @Nullable
        Instant nextRunAt) {

    static RetentionRuleView of(
            RetentionRule rule, long due, RetentionRuns.@Nullable Run last, @Nullable Instant next, Language language) {
        return new RetentionRuleView(
                rule.id(),
                rule.code(),
                rule.data().in(language),
                rule.trigger().in(language),
                period(rule.kept()),
                rule.remains().in(language),
                rule.basis().in(language),
                rule.job(),
                rule.caseKind(),
                due,
                last == null ? null : last.ranAt(),
                last == null ? null : last.erased(),
                last == null ? null : last.erasedInAll(),
                next);
    }

    private static String period(Period kept) {
        return kept.toString();
    }
}
