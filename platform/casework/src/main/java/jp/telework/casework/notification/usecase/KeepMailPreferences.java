package jp.telework.casework.notification.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import jp.telework.casework.notification.domain.KeptMailPreferences;
import jp.telework.casework.notification.domain.MailKind;
import jp.telework.casework.notification.domain.MailPreferences;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Scope;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Journal;
import jp.telework.platform.event.EventData;
import jp.telework.platform.request.IfMatch;
import org.jspecify.annotations.Nullable;

/** メールの設定: an organisation says where its mails go and which it wants; an officer says it for the ministry. */
@ApplicationScoped
public class KeepMailPreferences {

    private final KeptMailPreferences kept;
    private final NotificationEvents events;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    KeepMailPreferences(KeptMailPreferences kept, NotificationEvents events, Journal journal, Ids ids, Clock clock) {
        this.kept = kept;
        this.events = events;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /** Settings as the event feed shows them, without the addresses. */
    @EventData(kind = "mail-preferences")
    record Snapshot(UUID id, int addresses, List<MailKind> switchedOff, Language firstLanguage) {}

    /**
     * What was sent.
     *
     * @param addresses valid addresses, at most {@link MailPreferences#MOST_ADDRESSES}
     * @param switchedOff none mandatory, all of the caller's side
     */
    public record Wanted(List<String> addresses, Set<MailKind> switchedOff, Language firstLanguage) {}

    /** The settings of the caller's side; what holds without any, when nothing was said. */
    @Transactional
    public MailPreferences get(Caller caller) {
        @Nullable CorporateNumber owner = Scope.of(caller).organisation();
        return kept.find(owner).orElseGet(() -> MailPreferences.unsaid(ids.next(), owner));
    }

    /**
     * Replaces the settings of the caller's side.
     *
     * @param reading reads what was sent, and may refuse it
     * @throws Refusal STALE_VERSION
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public MailPreferences put(Caller caller, Supplier<Wanted> reading, IfMatch ifMatch) {
        journal.attempt("CHANGE_MAIL_PREFERENCES");
        Wanted wanted = reading.get();
        @Nullable CorporateNumber owner = Scope.of(caller).organisation();
        MailPreferences before = kept.findLocked(owner).orElseGet(() -> MailPreferences.unsaid(ids.next(), owner));
        ifMatch.check(before.version());
        MailPreferences after = before.changed(wanted.addresses(), wanted.switchedOff(), wanted.firstLanguage());
        kept.keep(after, clock.instant());
        journal.changed(
                new CaseRef("mail-preferences", after.id()),
                events.preferencesChanged(),
                owner,
                new Snapshot(after.id(), after.addresses().size(), after.switchedOffInOrder(), after.firstLanguage()));
        return after;
    }
}
