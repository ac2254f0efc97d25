package jp.telework.seminar.speaker.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.time.Japan;
import jp.telework.mail.outbox.usecase.Addressee;
import jp.telework.mail.outbox.usecase.Outbox;
import jp.telework.platform.caller.Caller;
import jp.telework.seminar.abuse.domain.LinkPurpose;
import jp.telework.seminar.abuse.usecase.SignedLinks;
import jp.telework.seminar.mail.domain.MailKind;
import jp.telework.seminar.manager.domain.Manager;
import jp.telework.seminar.manager.domain.Managers;
import jp.telework.seminar.seminar.domain.Seminar;
import jp.telework.seminar.seminar.domain.Speaker;
import jp.telework.seminar.seminar.domain.Translation;
import jp.telework.seminar.seminar.usecase.ReadSeminar;
import jp.telework.seminar.seminar.usecase.SeminarDesk;
import jp.telework.seminar.speaker.domain.SpeakerClause;
import jp.telework.seminar.speaker.domain.SpeakerConsent;
import jp.telework.seminar.speaker.domain.SpeakerConsents;
import jp.telework.seminar.speaker.domain.SpeakerError;
import org.jspecify.annotations.Nullable;

/** 同意の依頼: the secretariat asks a lecturer of the programme whether the public may see the name. */
@ApplicationScoped
public class AskSpeaker {

    private final SpeakerConsents consents;
    private final ReadSeminar seminars;
    private final Managers managers;
    private final SpeakerDesk desk;
    private final SpeakerTerms terms;
    private final SignedLinks links;
    private final Outbox outbox;
    private final Ids ids;

    AskSpeaker(
            SpeakerConsents consents,
            ReadSeminar seminars,
            Managers managers,
            SpeakerDesk desk,
            SpeakerTerms terms,
            SignedLinks links,
            Outbox outbox,
            Ids ids) {
        this.consents = consents;
        this.seminars = seminars;
        this.managers = managers;
        this.desk = desk;
        this.terms = terms;
        this.links = links;
        this.outbox = outbox;
        this.ids = ids;
    }

    /**
     * Who is asked, and how: by a link to an address, or a telework manager, who can also answer by sign-in.
     *
     * @param email null when a manager is named
     * @param managerId null when an address is given
     */
    public record Asked(
            String name,
            @Nullable String affiliation,
            @Nullable String email,
            @Nullable UUID managerId,
            Language language) {

        @Override
        public String toString() {
            return "lecturer who is asked";
        }
    }

    /**
     * Asks, or asks again: a lecturer of a seminar has one consent, and the link of the last mail alone opens it.
     *
     * @throws Refusal NOT_FOUND, NOT_A_SPEAKER, UNKNOWN_MANAGER
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public SpeakerConsent handle(Caller caller, UUID seminarId, Asked asked) {
        desk.attempt(SeminarDesk.caseOf(seminarId), "ASK_SPEAKER");
        Seminar seminar = seminars.byId(Optional.of(caller), seminarId).seminar();
        Speaker speaker = seminar.plan()
                .speaker(asked.name(), asked.affiliation())
                .orElseThrow(() -> Refusal.of(
                        List.of(Violation.under(SpeakerClause.NAMING, "/name", SpeakerError.NOT_A_SPEAKER))));
        Optional<Manager> manager = Optional.ofNullable(asked.managerId()).map(this::manager);
        @Nullable String subject = manager.map(Manager::subject).orElse(null);
        Instant now = desk.now();
        Optional<SpeakerConsent> known = consents.of(seminarId, speaker.key());
        known.ifPresent(consent -> consent.askAgain(subject, now));
        SpeakerConsent consent = known.orElseGet(() -> added(seminarId, speaker, subject, now));
        Optional.ofNullable(asked.email())
                .or(() -> manager.flatMap(Manager::email))
                .ifPresent(address -> write(consent, seminar, new Addressee(address, asked.language()), now));
        desk.changed(consent, "asked");
        return consent;
    }

    private Manager manager(UUID id) {
        return managers.find(id)
                .orElseThrow(() -> Refusal.of(List.of(Violation.of("/managerId", SpeakerError.UNKNOWN_MANAGER))));
    }

    private SpeakerConsent added(UUID seminarId, Speaker speaker, @Nullable String subject, Instant now) {
        SpeakerConsent fresh = new SpeakerConsent(
                ids.next(), seminarId, speaker.key(), speaker.name(), speaker.affiliation(), subject, now);
        consents.add(fresh);
        return fresh;
    }

    private void write(SpeakerConsent consent, Seminar seminar, Addressee to, Instant now) {
        Instant until = now.atZone(Japan.ZONE).plus(terms.linkKept()).toInstant();
        String link = terms.page().resolve("/consents") + "#speaker-consents." + consent.id() + "."
                + links.sign(LinkPurpose.SPEAKER_CONSENT, consent.request(), until);
        String title = Translation.shown(
                to.language(),
                seminar.plan().texts().eventName(),
                seminar.plan().texts().eventNameEn());
        outbox.post(
                MailKind.CONFIRM_ADDRESS,
                to,
                SpeakerDesk.caseOf(consent.id()),
                Map.of(
                        "name",
                        consent.name(),
                        "seminar",
                        title == null ? "" : title,
                        "startsAt",
                        seminar.plan().period().startsAt(),
                        "link",
                        link));
    }
}
