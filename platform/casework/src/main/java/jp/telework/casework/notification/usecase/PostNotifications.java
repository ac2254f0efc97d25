package jp.telework.casework.notification.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.telework.casework.notification.domain.MailAllowance;
import jp.telework.casework.notification.domain.MailKind;
import jp.telework.casework.notification.domain.MailPreferences;
import jp.telework.casework.notification.domain.MailedCases;
import jp.telework.casework.notification.domain.MailedCases.MailedCase;
import jp.telework.casework.notification.domain.WantedMails.Told;
import jp.telework.kernel.time.Japan;
import jp.telework.mail.outbox.domain.Letter;
import jp.telework.mail.outbox.usecase.Outbox;
import jp.telework.platform.command.CaseRef;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Puts mails about cases into the outbox, in the transaction that is under way. The number of statements is fixed, however
 * many mails there are.
 */
@ApplicationScoped
public class PostNotifications {

    private static final Logger LOG = Logger.getLogger(PostNotifications.class);

    private final MailedCases cases;
    private final Recipients recipients;
    private final MailAllowance allowance;
    private final NotificationWriter writer;
    private final Outbox outbox;
    private final Clock clock;
    private final int most;

    PostNotifications(
            MailedCases cases,
            Recipients recipients,
            MailAllowance allowance,
            NotificationWriter writer,
            Outbox outbox,
            Clock clock,
            @ConfigProperty(name = "telework.mail.most-per-owner", defaultValue = "200") int most) {
        this.cases = cases;
        this.recipients = recipients;
        this.allowance = allowance;
        this.writer = writer;
        this.outbox = outbox;
        this.clock = clock;
        this.most = most;
    }

    /** Writes the mails of several cases. A case that is unknown, and an owner without an address, get none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void post(Collection<Told> told) {
        if (told.isEmpty()) {
            return;
        }
        Map<String, MailedCase> known =
                cases.of(told.stream().map(Told::subject).distinct().toList());
        Map<String, MailPreferences> settings = recipients.settingsOf(
                known.values().stream().map(MailedCase::organisation).distinct().toList());
        Map<String, List<Letter>> letters = new LinkedHashMap<>();
        for (Told one : told) {
            MailedCase mailed = known.get(one.subject());
            if (mailed != null) {
                String owner =
                        one.kind().isToApplicants() ? Recipients.key(mailed.organisation()) : Recipients.MINISTRY;
                MailPreferences owners = Recipients.settings(settings, owner);
                recipients.addresses(one.kind(), owners, mailed.contact()).forEach(address -> letters.computeIfAbsent(
                                owner, unused -> new ArrayList<>())
                        .add(writer.aboutCase(one.kind(), mailed, address, owners.firstLanguage())));
            }
        }
        send(letters);
    }

    /** Writes the officers' mail with the number of overdue duties. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void postDigest(CaseRef run, long overdue) {
        MailPreferences settings = Recipients.settings(recipients.settingsOf(List.of()), Recipients.MINISTRY);
        List<Letter> letters = recipients.addresses(MailKind.OVERDUE_DIGEST, settings, null).stream()
                .map(address -> writer.digest(run, address, settings.firstLanguage(), cases.overduePath(), overdue))
                .toList();
        send(Map.of(Recipients.MINISTRY, letters));
    }

    private void send(Map<String, List<Letter>> letters) {
        Map<String, Integer> wanted = new LinkedHashMap<>();
        letters.forEach((owner, all) -> wanted.put(owner, all.size()));
        Map<String, Integer> before = allowance.count(Japan.date(clock.instant()), wanted);
        List<Letter> allowed = new ArrayList<>();
        letters.forEach((owner, all) -> {
            int left = Math.max(0, most - before.getOrDefault(owner, 0));
            if (all.size() > left) {
                LOG.warnf("%d mails of one owner are left out: more than %d in a day", all.size() - left, most);
            }
            allowed.addAll(all.subList(0, Math.min(left, all.size())));
        });
        outbox.postWritten(allowed);
    }
}
