package jp.telework.seminar.speaker.api;

import java.util.Objects;
import java.util.UUID;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.refusal.InvalidValue;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.value.ContactValues;
import jp.telework.kernel.value.Readers;
import jp.telework.seminar.speaker.domain.SpeakerError;
import jp.telework.seminar.speaker.usecase.AskSpeaker;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which lecturer is asked, and how. */
@Schema(
        name = "SpeakerConsentRequest",
        description =
                "同意を求める講師。宛先（email）かマネージャー（managerId）のどちらか一方を指定する。"
                        + " The lecturer who is asked: by an address (email) or as a telework manager (managerId), one of the two.",
        examples = Examples.ASK)
public record SpeakerConsentRequest(
        @Schema(required = true, description = "プログラムにある氏名 / the name as in the programme") @Nullable
        String name,

        @Schema(description = "プログラムにある所属 / the affiliation as in the programme") @Nullable
        String affiliation,

        @Schema(description = "依頼の宛先。保存しない。 Where the link is sent; not kept.", examples = "hanako@example.jp")
        @Nullable
        String email,

        @Schema(description = "マネージャーのid。サインインでも回答できる。 Id of a manager, who can also answer by sign-in.") @Nullable
        String managerId,

        @Schema(description = "メールの言語（JA, EN）。省略時はJA。 Language of the mail; JA by default.") @Nullable
        String language) {

    private static final int NAME = 100;

    AskSpeaker.Asked read() {
        BodyFields body = new BodyFields();
        String readName = body.text("/name", name, NAME);
        @Nullable String readAffiliation = body.optionalText("/affiliation", affiliation, NAME);
        @Nullable String address = body.optional("/email", email, ContactValues::email);
        @Nullable UUID manager = body.optional("/managerId", managerId, SpeakerConsentRequest::id);
        @Nullable Language wanted = body.optional("/language", language, Readers.oneOf(Language.class));
        if ((email == null) == (managerId == null)) {
            body.refuse(Violation.of("/email", SpeakerError.ADDRESS_OR_MANAGER));
        }
        body.done();
        return new AskSpeaker.Asked(
                readName, readAffiliation, address, manager, Objects.requireNonNullElse(wanted, Language.JA));
    }

    private static UUID id(String raw) {
        try {
            return Ids.parse(raw);
        } catch (IllegalArgumentException noId) {
            throw new InvalidValue(SpeakerError.UNKNOWN_MANAGER);
        }
    }
}
