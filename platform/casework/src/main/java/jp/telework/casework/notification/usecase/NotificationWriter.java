package jp.telework.casework.notification.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.telework.casework.notification.domain.MailKind;
import jp.telework.casework.notification.domain.MailedCases;
import jp.telework.casework.notification.domain.NotificationText;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.text.Message;
import jp.telework.mail.outbox.domain.Letter;
import jp.telework.platform.command.CaseRef;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes mails about cases: one sentence, the receipt number and the address of the case, in both languages. Nothing else of
 * the case stands in a mail: mails travel through servers of others and stay in mailboxes.
 */
@ApplicationScoped
class NotificationWriter {

    private final Ids ids;
    private final String base;

    NotificationWriter(
            Ids ids,
            @ConfigProperty(name = "telework.public-url", defaultValue = "http://localhost:8080") String publicUrl,
            @ConfigProperty(name = "telework.api.path") String path) {
        this.ids = ids;
        this.base = publicUrl.replaceFirst("/+$", "") + path;
    }

    /** A mail about one case. */
    Letter aboutCase(MailKind kind, MailedCases.MailedCase mailed, String address, Language first) {
        return letter(
                kind,
                new CaseRef(mailed.aboutKind(), mailed.aboutId()),
                address,
                first,
                mailed.number(),
                mailed.path(),
                0);
    }

    /** The mail with the number of overdue duties. */
    Letter digest(CaseRef run, String address, Language first, String path, long overdue) {
        return letter(MailKind.OVERDUE_DIGEST, run, address, first, "", path, overdue);
    }

    private Letter letter(
            MailKind kind, CaseRef about, String address, Language first, String number, String path, long overdue) {
        Language second = first == Language.JA ? Language.EN : Language.JA;
        String link = base + path;
        return new Letter(
                ids.next(),
                kind,
                first,
                about.kind(),
                about.id(),
                address,
                subject(kind, number, first, second),
                body(kind, number, link, overdue, first) + "\n----\n\n" + body(kind, number, link, overdue, second));
    }

    private static String subject(MailKind kind, String number, Language first, Language second) {
        String named = kind.in(first) + " / " + kind.in(second);
        return number.isEmpty() ? named : named + " [" + number + "]";
    }

    private static String body(MailKind kind, String number, String link, long overdue, Language language) {
        Stream<String> facts = number.isEmpty()
                ? Stream.of(text(language, NotificationText.LINK, link))
                : Stream.of(
                        text(language, NotificationText.NUMBER, number), text(language, NotificationText.LINK, link));
        return kind.sentence(overdue).in(language) + "\n\n" + facts.collect(Collectors.joining("\n")) + "\n\n"
                + text(language, NotificationText.NO_DETAILS) + "\n" + text(language, NotificationText.AUTOMATIC)
                + "\n";
    }

    private static String text(Language language, NotificationText key, Object... arguments) {
        return Message.of(key, arguments).in(language);
    }
}
