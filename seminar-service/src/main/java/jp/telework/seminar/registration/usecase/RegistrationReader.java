package jp.telework.seminar.registration.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Role;
import jp.telework.seminar.abuse.domain.LinkPurpose;
import jp.telework.seminar.abuse.domain.SignedLink;
import jp.telework.seminar.abuse.usecase.SignedLinks;
import jp.telework.seminar.registration.domain.EndedBy;
import jp.telework.seminar.registration.domain.Registration;
import jp.telework.seminar.registration.domain.Registrations;
import org.jspecify.annotations.Nullable;

/** Who may open a registration: the holder of its link, its organisation, the office; auditors read it. */
@ApplicationScoped
public class RegistrationReader {

    /** Roles that may open a registration without a link. The contract cannot say this, because it admits all callers with a link. */
    private static final List<String> READERS =
            List.of(Role.Names.APPLICANT, Role.Names.SECRETARIAT, Role.Names.AUDITOR);

    private static final List<String> COMMANDERS = List.of(Role.Names.APPLICANT, Role.Names.SECRETARIAT);

    private static final Set<LinkPurpose> LINKS = Set.of(LinkPurpose.CONFIRMATION, LinkPurpose.REGISTRATION);

    private final Registrations registrations;
    private final SignedLinks links;

    RegistrationReader(Registrations registrations, SignedLinks links) {
        this.registrations = registrations;
        this.links = links;
    }

    /**
     * A caller who wants to open a registration.
     *
     * @param link the link of a mail, which counts before any sign-in
     */
    public record Visitor(@Nullable String link, Optional<Caller> caller) {

        /** Whether personal data may be shown: to the office and to whom they belong. */
        public boolean seesPeople() {
            return link != null
                    || caller.filter(c -> c.is(Role.SECRETARIAT) || c.is(Role.APPLICANT))
                            .isPresent();
        }

        EndedBy asEnding() {
            return link == null && caller.filter(c -> c.is(Role.SECRETARIAT)).isPresent()
                    ? EndedBy.OFFICE
                    : EndedBy.REGISTRANT;
        }

        @Override
        public String toString() {
            return "visitor";
        }
    }

    /**
     * Opens a registration to read it.
     *
     * @throws Refusal UNAUTHENTICATED or FORBIDDEN without a link, NOT_FOUND when it is another's, LINK_EXPIRED
     */
    Registration visible(Visitor visitor, UUID id) {
        return find(visitor, id, true);
    }

    /** Opens it for a command; auditors change nothing. */
    Registration forCommand(Visitor visitor, UUID id) {
        return find(visitor, id, false);
    }

    /**
     * Opens it by the link that was sent to be confirmed.
     *
     * @throws Refusal as {@link #visible}
     */
    Registration byConfirmationLink(Visitor visitor, UUID id) {
        if (visitor.link() == null) {
            throw Refusal.of(visitor.caller().isPresent() ? CommonError.FORBIDDEN : CommonError.UNAUTHENTICATED);
        }
        return byLink(visitor.link(), Set.of(LinkPurpose.CONFIRMATION), id);
    }

    private Registration find(Visitor visitor, UUID id, boolean reading) {
        if (visitor.link() != null) {
            return byLink(visitor.link(), LINKS, id);
        }
        Caller caller = visitor.caller().orElseThrow(() -> Refusal.of(CommonError.UNAUTHENTICATED));
        if (caller.is(Role.SECRETARIAT) || (reading && caller.is(Role.AUDITOR))) {
            return registrations.find(id).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        }
        if (!caller.is(Role.APPLICANT)) {
            throw Refusal.of(CommonError.FORBIDDEN).with("roles", reading ? READERS : COMMANDERS);
        }
        return registrations
                .find(id)
                .filter(registration -> caller.requireOrganisation().equals(registration.organisation()))
                .orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }

    private Registration byLink(String text, Set<LinkPurpose> accepted, UUID id) {
        SignedLink link = links.open(text, accepted);
        if (!link.subject().equals(id)) {
            throw Refusal.of(CommonError.NOT_FOUND);
        }
        return registrations.find(id).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }
}
