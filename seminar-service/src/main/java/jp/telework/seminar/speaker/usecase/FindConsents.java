package jp.telework.seminar.speaker.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.Possibility;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;
import jp.telework.seminar.abuse.domain.LinkPurpose;
import jp.telework.seminar.abuse.usecase.SignedLinks;
import jp.telework.seminar.seminar.usecase.ReadSeminar;
import jp.telework.seminar.speaker.domain.SpeakerConsent;
import jp.telework.seminar.speaker.domain.SpeakerConsentAction;
import jp.telework.seminar.speaker.domain.SpeakerConsents;
import org.jspecify.annotations.Nullable;

/** Reads consents: the lecturer's own by link or sign-in, the office and auditors all. */
@ApplicationScoped
public class FindConsents {

    /** Without a link a consent is for these, as the contract cannot say: it lets everybody come with a link. */
    private static final List<Role> READERS = List.of(Role.SECRETARIAT, Role.MANAGER, Role.OFFICER, Role.AUDITOR);

    private static final List<Role> COMMANDERS = List.of(Role.SECRETARIAT, Role.MANAGER);

    private final SpeakerConsents consents;
    private final ReadSeminar seminars;
    private final SignedLinks links;

    FindConsents(SpeakerConsents consents, ReadSeminar seminars, SignedLinks links) {
        this.consents = consents;
        this.seminars = seminars;
        this.links = links;
    }

    /**
     * Somebody who wants to open a consent.
     *
     * @param link the link of a mail, which counts before any sign-in
     */
    public record Visitor(@Nullable String link, Optional<Caller> caller) {

        /** Whether the secretariat asks, not the lecturer. */
        boolean isOffice() {
            return link == null && is(Role.SECRETARIAT);
        }

        private boolean is(Role role) {
            return caller.filter(somebody -> somebody.is(role)).isPresent();
        }

        @Override
        public String toString() {
            return "visitor";
        }
    }

    /** The consents of a seminar's lecturers, newest first. */
    @Transactional
    public Page<SpeakerConsent> list(Caller caller, UUID seminarId, PageRequest page) {
        seminars.byId(Optional.of(caller), seminarId);
        return Page.of(consents.list(seminarId, page.afterId(), page.rows()), page, consent -> consent.id()
                .toString());
    }

    /**
     * One consent.
     *
     * @throws Refusal UNAUTHENTICATED or FORBIDDEN without a link, NOT_FOUND for another's, LINK_EXPIRED
     */
    @Transactional
    public SpeakerConsent get(Visitor visitor, UUID id) {
        return find(visitor, id, READERS);
    }

    /** Opens it for a command; officers and auditors change nothing. */
    SpeakerConsent forCommand(Visitor visitor, UUID id) {
        return find(visitor, id, COMMANDERS);
    }

    /** What the visitor can do now. */
    @Transactional
    public List<Possibility> possibilities(Visitor visitor, UUID id) {
        get(visitor, id);
        boolean may = visitor.link() != null || visitor.is(Role.SECRETARIAT) || visitor.is(Role.MANAGER);
        return List.of(Possibility.of(
                SpeakerConsentAction.ANSWER.noun(),
                may ? List.of() : List.of(Violation.of("", CommonError.FORBIDDEN))));
    }

    private SpeakerConsent find(Visitor visitor, UUID id, List<Role> roles) {
        if (visitor.link() != null) {
            UUID subject = links.open(visitor.link(), Set.of(LinkPurpose.SPEAKER_CONSENT))
                    .subject();
            return found(id, consent -> subject.equals(consent.request()));
        }
        Caller caller = visitor.caller().orElseThrow(() -> Refusal.of(CommonError.UNAUTHENTICATED));
        if (roles.stream().noneMatch(caller::is)) {
            throw Refusal.of(CommonError.FORBIDDEN)
                    .with(
                            "roles",
                            roles.stream()
                                    .map(role -> role.name().toLowerCase(Locale.ROOT))
                                    .toList());
        }
        boolean onlyOwn = !caller.is(Role.SECRETARIAT) && !caller.is(Role.OFFICER) && !caller.is(Role.AUDITOR);
        return found(id, consent -> !onlyOwn || consent.isOf(caller.subject()));
    }

    private SpeakerConsent found(UUID id, Predicate<SpeakerConsent> visible) {
        return consents.find(id).filter(visible).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }
}
