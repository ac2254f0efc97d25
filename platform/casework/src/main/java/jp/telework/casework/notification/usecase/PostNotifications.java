package jp.telework.casework.notification.usecase;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
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
@Startup
@ApplicationScoped
public class PostNotifications {

    /** One organisation causes mails to the ministry up to this part of what it may get itself in a day. */
    private static final int PART = 4;

    private static final Logger LOG = Logger.getLogger(PostNotifications.class);

    private final MailedCases cases;
    private final Recipients recipients;
    private final MailAllowance allowance;
    private final NotificationWriter writer;
    private final Outbox outbox;
    private final Clock clock;
    private final int most;
    private final int mostToMinistry;
    private final Counter leftOut;

    PostNotifications(
            MailedCases cases,
            Recipients recipients,
            MailAllowance allowance,
            NotificationWriter writer,
            Outbox outbox,
            Clock clock,
            MeterRegistry meters,
            @ConfigProperty(name = "telework.mail.most-per-owner", defaultValue = "200") int most,
            @ConfigProperty(name = "telework.mail.most-to-ministry", defaultValue = "2000") int mostToMinistry) {
        this.cases = cases;
        this.recipients = recipients;
        this.allowance = allowance;
        this.writer = writer;
        this.outbox = outbox;
        this.clock = clock;
        this.most = most;
        this.mostToMinistry = mostToMinistry;
        this.leftOut = Counter.builder("telework.mails.left.out")
                .description("Mails that were not written, because an owner had its number of the day")
                .register(meters);
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
        Map<String, List<Letter>> caused = new LinkedHashMap<>();
        for (Told one : told) {
            MailedCase mailed = known.get(one.subject());
            if (mailed != null) {
                String organisation = Recipients.key(mailed.organisation());
                boolean toApplicants = one.kind().isToApplicants();
                MailPreferences owners =
                        Recipients.settings(settings, toApplicants ? organisation : Recipients.MINISTRY);
                List<Letter> some = recipients.addresses(one.kind(), owners, mailed.contact()).stream()
                        .map(address -> writer.aboutCase(one.kind(), mailed, address, owners.firstLanguage()))
                        .toList();
                (toApplicants ? letters : caused)
                        .computeIfAbsent(organisation, unused -> new ArrayList<>())
                        .addAll(some);
            }
        }
        List<Letter> toMinistry = allowed(caused, allowance::countCaused, key -> most / PART);
        if (!toMinistry.isEmpty()) {
            letters.put(Recipients.MINISTRY, toMinistry);
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
        outbox.postWritten(
                allowed(letters, allowance::count, key -> key.equals(Recipients.MINISTRY) ? mostToMinistry : most));
    }

    /** Counts letters by a key, and leaves out those above a day's number of each key. */
    private List<Letter> allowed(
            Map<String, List<Letter>> letters,
            BiFunction<LocalDate, Map<String, Integer>, Map<String, Integer>> counting,
            ToIntFunction<String> limits) {
        Map<String, Integer> wanted = new LinkedHashMap<>();
        letters.forEach((key, all) -> {
            if (!all.isEmpty()) {
                wanted.put(key, all.size());
            }
        });
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<String, Integer> before = counting.apply(Japan.date(clock.instant()), wanted);
        List<Letter> allowed = new ArrayList<>();
        letters.forEach((key, all) -> {
            int limit = limits.applyAsInt(key);
            int left = Math.max(0, limit - before.getOrDefault(key, 0));
            if (all.size() > left) {
                leftOut.increment(all.size() - left);
                LOG.warnf(
                        "%d mails are left out: %s had %d of this day",
                        all.size() - left, key.equals(Recipients.MINISTRY) ? "the ministry" : key, limit);
            }
            allowed.addAll(all.subList(0, Math.min(left, all.size())));
        });
        return allowed;
    }
}
