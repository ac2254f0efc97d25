package jp.telework.casework.notification.usecase;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.telework.casework.notification.domain.MailCursor;
import jp.telework.casework.notification.domain.MailKind;
import jp.telework.casework.notification.domain.WantedMails;
import jp.telework.casework.notification.domain.WantedMails.Told;
import jp.telework.mail.outbox.domain.MailStatus;
import jp.telework.mail.outbox.domain.Mails;
import jp.telework.platform.caller.Scope;
import jp.telework.platform.event.EventFeed;
import jp.telework.platform.event.EventHead;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Turns events into mails. A page of the feed is read, its mails are written and the cursor moves in one transaction, so
 * that each event is told once, whatever becomes of the process. Of several replicas one has the cursor and the others do
 * nothing. While too many mails wait, for example because the mail server is away, the cursor stays where it is: the feed is
 * the queue (docs/adr/0060).
 */
@ApplicationScoped
public class WriteMails {

    private static final int PAGE = 100;

    private final MailCursor cursor;
    private final WantedMails wanted;
    private final EventFeed feed;
    private final PostNotifications notifications;
    private final Mails mails;
    private final Map<String, MailKind> kinds;
    private final int mostWaiting;

    WriteMails(
            MailCursor cursor,
            WantedMails wanted,
            EventFeed feed,
            PostNotifications notifications,
            Mails mails,
            NotificationEvents events,
            @ConfigProperty(name = "telework.mail.most-waiting", defaultValue = "2000") int mostWaiting) {
        this.cursor = cursor;
        this.wanted = wanted;
        this.feed = feed;
        this.notifications = notifications;
        this.mails = mails;
        this.kinds = Map.copyOf(events.kinds());
        this.mostWaiting = mostWaiting;
    }

    /** Goes on until the end of the feed, and until nothing else is wanted. */
    @Scheduled(
            every = "{telework.mail.write-every}",
            identity = "write-mails",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void run() {
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(this::page);
        }
        more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(this::pageOfWanted);
        }
    }

    /** Whether there may be more. */
    private boolean pageOfWanted() {
        if (tooManyWait()) {
            return false;
        }
        List<Told> told = wanted.take(PAGE);
        notifications.post(told);
        return told.size() == PAGE;
    }

    private boolean tooManyWait() {
        return mails.count(MailStatus.WAITING) >= mostWaiting;
    }

    /** Whether there may be more. */
    private boolean page() {
        Optional<MailCursor.Place> place = cursor.take();
        if (place.isEmpty() || tooManyWait()) {
            return false;
        }
        EventHead.Place after =
                new EventHead.Place(place.get().txid(), place.get().seq());
        List<EventHead> events = feed.headsAfter(after, PAGE, Scope.EVERYTHING);
        if (events.isEmpty()) {
            return false;
        }
        notifications.post(
                events.stream().flatMap(event -> told(event).stream()).toList());
        EventHead.Place last = events.get(events.size() - 1).place();
        cursor.move(new MailCursor.Place(last.txid(), last.seq()));
        return events.size() == PAGE;
    }

    /** An organisation is told of events that it reads itself; the others are hidden from it. */
    private Optional<Told> told(EventHead event) {
        return Optional.ofNullable(kinds.get(event.type()))
                .filter(kind -> !kind.isToApplicants() || event.organisation() != null)
                .map(kind -> new Told(kind, event.subject()));
    }
}
