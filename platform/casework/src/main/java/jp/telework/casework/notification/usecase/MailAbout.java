package jp.telework.casework.notification.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import jp.telework.casework.notification.domain.MailKind;
import jp.telework.casework.notification.domain.WantedMails;
import jp.telework.platform.command.CaseRef;

/**
 * For commands that ask for a mail themselves, such as a message about a case: the type of its event does not say which side
 * wrote it. An event whose type says it needs a line in {@link NotificationEvents#kinds()} instead.
 */
@ApplicationScoped
public class MailAbout {

    private final WantedMails wanted;
    private final Clock clock;

    MailAbout(WantedMails wanted, Clock clock) {
        this.wanted = wanted;
        this.clock = clock;
    }

    /**
     * Asks for a mail with the change that is under way: to the organisation of the case, or to the officers, as the kind says.
     * {@link WriteMails} writes it. What the recipient may not know yet must not be asked for.
     *
     * @param about the case; its kind is the one of the feed's subjects, such as {@code application}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void enqueue(MailKind kind, CaseRef about) {
        wanted.add(new WantedMails.Told(kind, about.kind() + "/" + about.id()), clock.instant());
    }
}
