package jp.telework.seminar.mail.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.telework.kernel.text.Language;
import jp.telework.mail.outbox.domain.Letter;
import jp.telework.mail.outbox.usecase.Addressee;
import jp.telework.mail.outbox.usecase.LetterWriter;
import jp.telework.mail.outbox.usecase.MailValues;
import jp.telework.platform.command.CaseRef;
import jp.telework.seminar.mail.domain.MailKind;
import jp.telework.test.ServiceDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mail exists in both languages and says all that it was given. */
@QuarkusTest
@ServiceDatabase("seminar")
class LetterWriterTest {

    @Inject
    LetterWriter writer;

    static Stream<Arguments> mails() {
        return Stream.of(MailKind.values())
                .flatMap(kind -> Stream.of(Language.values()).map(language -> Arguments.of(kind, language)));
    }

    @ParameterizedTest
    @MethodSource("mails")
    void saysEverythingItWasGiven(MailKind kind, Language language) {
        Letter letter = write(kind, language, SampleMails.values(kind));
        String whole = letter.subject() + "\n" + letter.body();
        MailValues.written(SampleMails.values(kind), language).forEach((name, value) -> {
            if (!SampleMails.CHOICES.contains(name)) {
                assertThat(whole).contains(value.toString());
            }
        });
        assertThat(letter.subject()).isNotBlank().doesNotContain("\n");
        assertThat(letter.body()).doesNotContain("{", "}");
        // A mail that asks for confirmation names nobody: what it would name is not confirmed yet.
        assertThat(letter.body().contains(language == Language.JA ? "様" : "Dear"))
                .isEqualTo(kind.needed().contains("name"));
    }

    /** A mail with a choice reads differently either way, and both ways hold what the other values say. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void saysThatTheManagerWasRecalled(Language language) {
        Map<String, Object> values = new HashMap<>(SampleMails.values(MailKind.DISPATCH_ASSIGNED));
        Letter assigned = write(MailKind.DISPATCH_ASSIGNED, language, values);
        values.put("recalled", true);
        Letter recalled = write(MailKind.DISPATCH_ASSIGNED, language, values);
        assertThat(recalled.subject()).isNotEqualTo(assigned.subject());
        assertThat(recalled.body())
                .isNotEqualTo(assigned.body())
                .contains("値 receiptNumber", "値 manager")
                .doesNotContain("{", "}");
    }

    @Test
    void writesDaysAsTheirReadersDo() {
        Object startsAt = SampleMails.values(MailKind.SURVEY).get("startsAt");
        assertThat(MailValues.written(startsAt, Language.JA)).isEqualTo("令和8年12月1日（火）13:30");
        assertThat(MailValues.written(startsAt, Language.EN)).isEqualTo("Tuesday, 1 December 2026, 13:30 (Japan time)");
    }

    @Test
    void aRangeWithinADayNamesTheDayOnce() {
        Instant from = Instant.parse("2026-12-01T04:30:00Z");
        Map<String, Object> oneDay = Map.of("startsAt", from, "endsAt", from.plusSeconds(12_600));
        assertThat(MailValues.written(oneDay, Language.JA)).containsEntry("endsAt", "17:00");
        assertThat(MailValues.written(oneDay, Language.EN)).containsEntry("endsAt", "17:00 (Japan time)");
        Map<String, Object> twoDays = Map.of("startsAt", from, "endsAt", from.plusSeconds(86_400));
        assertThat(MailValues.written(twoDays, Language.JA)).containsEntry("endsAt", "令和8年12月2日（水）13:30");
    }

    @Test
    void refusesMissingAndUnknownValues() {
        Map<String, Object> values = new HashMap<>(SampleMails.values(MailKind.SURVEY));
        values.remove("links");
        assertThatThrownBy(() -> write(MailKind.SURVEY, Language.JA, values))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** A name with a line break must not become a header of its own; template marks in it stay text. */
    @Test
    void keepsForeignTextInItsPlace() {
        Map<String, Object> values = new HashMap<>(SampleMails.values(MailKind.SURVEY));
        values.put("seminar", "題\r\nBcc: all@example.jp");
        values.put("name", "{seminar}<b>");
        Letter letter = write(MailKind.SURVEY, Language.JA, values);
        assertThat(letter.subject()).isEqualTo("【アンケートのお願い】題 Bcc: all@example.jp");
        assertThat(letter.body()).startsWith("{seminar}<b> 様");
    }

    private Letter write(MailKind kind, Language language, Map<String, Object> values) {
        return writer.write(
                kind,
                new Addressee("hanako@example.jp", language),
                new CaseRef("registration", UUID.randomUUID()),
                values);
    }
}
