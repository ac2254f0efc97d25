package jp.telework.mail.outbox.api;

import java.time.Instant;
import java.util.UUID;
import jp.telework.kernel.text.Language;
import jp.telework.mail.outbox.domain.KindOfMail;
import jp.telework.mail.outbox.domain.Mail;
import jp.telework.mail.outbox.domain.MailStatus;
import jp.telework.mail.outbox.domain.Retrying;
import jp.telework.platform.command.NotRemembered;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A mail of the outbox. */
@Schema(name = "Mail", description = "送信箱のメール。 A mail of the outbox; address and text are erased after a while.")
public record MailView(
        UUID id,
        @Schema(ref = "#/components/schemas/MailKind") KindOfMail kind,
        Language language,

        @Schema(description = "何についてのメールか / the kind of the case", examples = "registration")
        String aboutKind,

        UUID aboutId,

        @Schema(description = "宛先。消去後は null。 null once erased", examples = "hanako@example.jp") @Nullable
        String recipient,

        String subject,

        @NotRemembered
        @Schema(
                description = "本文。一覧と、再送への応答では省く。"
                        + " Only when one mail is read, not in the answer to a retry; null once erased")
        @Nullable
        String body,

        MailStatus status,
        @Schema(description = "送信を試みた回数 / attempts so far") int attempts,
        int attemptsAtMost,

        @Schema(description = "次に試みる時刻 / when it is tried next, while it waits") @Nullable
        Instant nextAttemptAt,

        Instant createdAt,

        @Schema(description = "送信または断念の時刻 / when it was sent or given up") @Nullable
        Instant settledAt,

        @Schema(description = "最後の失敗の種類 / class of the last failure", examples = "SMTP_550") @Nullable
        String failure,

        @Nullable Instant erasedAt) {

    /**
     * A mail as staff read it.
     *
     * @param withBody whether its text is shown
     */
    public static MailView of(Mail mail, boolean withBody) {
        return new MailView(
                mail.id(),
                mail.kind(),
                mail.language(),
                mail.aboutKind(),
                mail.aboutId(),
                mail.recipient(),
                mail.subject(),
                withBody ? mail.body() : null,
                mail.status(),
                mail.attempts(),
                Retrying.attempts(),
                mail.status() == MailStatus.WAITING ? mail.dueAt() : null,
                mail.createdAt(),
                mail.settledAt(),
                mail.failure(),
                mail.erasedAt());
    }
}
