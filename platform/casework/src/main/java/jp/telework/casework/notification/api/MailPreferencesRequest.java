package jp.telework.casework.notification.api;

import java.util.List;
import jp.telework.casework.notification.domain.MailKind;
import jp.telework.kernel.text.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The settings that are wanted; they replace the ones before. */
@Schema(name = "MailPreferencesRequest", examples = MailPreferencesRequest.EXAMPLE)
public record MailPreferencesRequest(
        @Schema(
                description = "宛先（5件まで）。空なら、提出時の連絡先（省は設定された宛先）に送る。"
                        + " At most five addresses. Without any, mails go to the contact that was submitted with the case"
                        + " (the ministry's to the configured addresses)",
                maxItems = 5,
                examples = "[\"joho@shirahama.example.jp\"]")
        @Nullable
        List<@Nullable String> addresses,

        @Schema(
                description =
                        "受け取らない種類。差戻し、結果、通知書、公募の変更は外せない。"
                                + " Kinds that are not wanted; returns, results, notices and amendments of calls cannot be switched off",
                implementation = MailKind[].class,
                examples = "[\"DUE_SOON\"]")
        @Nullable
        List<@Nullable String> switchedOff,

        @Schema(
                required = true,
                description = "先に書く言語。もう一方の言語が後に続く。 The language that comes first; the other one follows",
                implementation = Language.class,
                examples = "JA")
        @Nullable
        String firstLanguage) {

    static final String EXAMPLE =
            "{\"addresses\":[\"joho@shirahama.example.jp\"],\"switchedOff\":[\"DUE_SOON\"],\"firstLanguage\":\"JA\"}";
}
