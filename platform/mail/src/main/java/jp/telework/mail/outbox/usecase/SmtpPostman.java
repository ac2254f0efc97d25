package jp.telework.mail.outbox.usecase;

import io.quarkus.mailer.Mailer;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import jp.telework.kernel.text.EncodedWords;
import jp.telework.mail.outbox.domain.LeasedMail;
import jp.telework.mail.outbox.domain.Postman;
import jp.telework.mail.outbox.domain.Undeliverable;
import jp.telework.platform.problem.Causes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends by SMTP through the configured server. */
@ApplicationScoped
class SmtpPostman implements Postman {

    private final Mailer mailer;
    private final String idDomain;

    SmtpPostman(Mailer mailer, @ConfigProperty(name = "quarkus.mailer.from") String from) {
        this.mailer = mailer;
        this.idDomain = from.substring(from.lastIndexOf('@') + 1).replace(">", "");
    }

    @Override
    public void deliver(LeasedMail mail) throws Undeliverable {
        io.quarkus.mailer.Mail message = io.quarkus.mailer.Mail.withText(
                        mail.recipient(), EncodedWords.of(mail.subject()), mail.body())
                // The same for every attempt: a mail program that gets two copies can tell that they are one.
                .addHeader("Message-ID", "<" + mail.id() + "@" + idDomain + ">")
                .addHeader("Content-Language", mail.language().name().toLowerCase(Locale.ROOT))
                // RFC 3834: no holiday notices, please.
                .addHeader("Auto-Submitted", "auto-generated");
        try {
            mailer.send(message);
        } catch (RuntimeException failed) {
            throw undeliverable(failed);
        }
    }

    private static Undeliverable undeliverable(RuntimeException failed) {
        SMTPException refused = Causes.find(failed, SMTPException.class);
        return refused == null
                ? new Undeliverable("NO_ANSWER", false)
                : new Undeliverable("SMTP_" + refused.getReplyCode(), refused.isPermanent());
    }
}
