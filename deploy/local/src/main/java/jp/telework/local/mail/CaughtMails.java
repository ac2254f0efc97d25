package jp.telework.local.mail;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads mails for people. */
final class CaughtMails {

    private static final DateTimeFormatter JAPAN_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.of("Asia/Tokyo"));

    private CaughtMails() {}

    /** The latest mails, newest first. */
    static List<CaughtMail> of(MimeMessage[] messages, int atMost) {
        List<CaughtMail> mails = new ArrayList<>();
        for (int i = Math.max(0, messages.length - atMost); i < messages.length; i++) {
            mails.add(read(i + 1, messages[i]));
        }
        Collections.reverse(mails);
        return mails;
    }

    private static CaughtMail read(int number, MimeMessage message) {
        try {
            Date sent = message.getSentDate();
            return new CaughtMail(
                    number,
                    sent == null ? "" : JAPAN_TIME.format(sent.toInstant()),
                    addresses(message.getRecipients(Message.RecipientType.TO)),
                    message.getSubject() == null ? "" : message.getSubject(),
                    String.valueOf(message.getContent()));
        } catch (MessagingException | IOException unreadable) {
            return new CaughtMail(number, "", "", "?", String.valueOf(unreadable.getMessage()));
        }
    }

    private static String addresses(Address[] recipients) {
        return recipients == null
                ? ""
                : Arrays.stream(recipients)
                        .map(address ->
                                address instanceof InternetAddress internet ? internet.getAddress() : "" + address)
                        .collect(Collectors.joining(", "));
    }
}
