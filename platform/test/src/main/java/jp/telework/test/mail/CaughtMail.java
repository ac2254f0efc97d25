package jp.telework.test.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** The mail server of the tests: takes every mail and shows it. */
public final class CaughtMail {

    private static @Nullable GreenMail server;

    private CaughtMail() {}

    /** Listens, if it does not yet. */
    public static synchronized void start() {
        if (server == null) {
            server = new GreenMail(new ServerSetup(port(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            server.start();
        }
    }

    /** Where the service sends its mails. */
    public static int port() {
        return ConfigProvider.getConfig().getValue("quarkus.mailer.port", Integer.class);
    }

    /** Away, as a mail server sometimes is. */
    public static synchronized void stop() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    /**
     * A mail as it came.
     *
     * @param id its Message-ID
     */
    public record Caught(String id, String subject, String text, List<String> autoSubmitted) {}

    /** What came for an address, oldest first. */
    public static synchronized List<Caught> to(String address) {
        GreenMail running = server;
        if (running == null) {
            throw new IllegalStateException("start it first");
        }
        return Arrays.stream(running.getReceivedMessages())
                .filter(message -> recipients(message).contains(address))
                .map(CaughtMail::read)
                .toList();
    }

    private static String recipients(MimeMessage message) {
        try {
            return Arrays.toString(message.getRecipients(Message.RecipientType.TO));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Caught read(MimeMessage message) {
        try {
            return new Caught(
                    message.getMessageID(),
                    message.getSubject(),
                    message.getContent().toString().replace("\r\n", "\n"),
                    List.of(message.getHeader("Auto-Submitted")));
        } catch (MessagingException | java.io.IOException unreadable) {
            throw new IllegalStateException(GreenMailUtil.getWholeMessage(message), unreadable);
        }
    }
}
