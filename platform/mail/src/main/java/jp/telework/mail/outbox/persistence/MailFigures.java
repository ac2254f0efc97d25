package jp.telework.mail.outbox.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.telework.platform.measure.Figure;
import jp.telework.platform.measure.Figures;

/** How many mails wait, since when the oldest does, and how many were given up lately. */
@ApplicationScoped
class MailFigures implements Figures {

    @Override
    public List<Figure> figures() {
        return List.of(
                new Figure(
                        "telework.mails.waiting",
                        "",
                        "Mails that have not been sent yet",
                        "SELECT count(*) FROM mail WHERE status = 'WAITING'"),
                new Figure(
                        "telework.mail.backlog.age",
                        "seconds",
                        "Age of the oldest mail that has not been sent yet",
                        "SELECT extract(epoch FROM clock_timestamp() - min(created_at)) FROM mail WHERE status = 'WAITING'"),
                new Figure(
                        "telework.mails.given.up",
                        "",
                        "Mails of the last day that no server took",
                        "SELECT count(*) FROM mail WHERE status = 'GIVEN_UP' AND settled_at > now() - interval '1 day'"));
    }
}
