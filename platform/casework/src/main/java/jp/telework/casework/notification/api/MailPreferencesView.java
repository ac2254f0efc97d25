package jp.telework.casework.notification.api;

import java.util.List;
import jp.telework.casework.notification.domain.MailKind;
import jp.telework.casework.notification.domain.MailPreferences;
import jp.telework.kernel.text.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Settings of mails as their owner sees them. */
@Schema(name = "MailPreferences", description = "メールの設定。 What an organisation, or the ministry, says about its mails.")
public record MailPreferencesView(
        @Schema(description = "団体の法人番号。省略は省。 Whose settings; absent: the ministry's", examples = "8000020304018")
        @Nullable
        String organisation,

        @Schema(description = "宛先 / where mails go", examples = "[\"joho@shirahama.example.jp\"]")
        List<String> addresses,

        @Schema(description = "受け取らない種類 / kinds that are not wanted")
        List<MailKind> switchedOff,

        @Schema(description = "先に書く言語 / the language that comes first")
        Language firstLanguage) {

    static MailPreferencesView of(MailPreferences preferences) {
        return new MailPreferencesView(
                preferences.organisation() == null
                        ? null
                        : preferences.organisation().value(),
                preferences.addresses(),
                preferences.switchedOffInOrder(),
                preferences.firstLanguage());
    }
}
