package jp.telework.seminar.calendar.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Journal;
import jp.telework.platform.event.EventData;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;
import jp.telework.platform.request.IfMatch;
import jp.telework.seminar.calendar.domain.CalendarError;
import jp.telework.seminar.calendar.domain.CalendarLink;
import jp.telework.seminar.calendar.domain.CalendarLinks;
import jp.telework.seminar.calendar.domain.CalendarOwner;
import jp.telework.seminar.calendar.domain.LinkAction;
import jp.telework.seminar.calendar.domain.LinkStatus;
import org.jspecify.annotations.Nullable;

/** Makes, reads and revokes secret links to one's own calendar. */
@ApplicationScoped
public class KeepCalendarLinks {

    static final int MOST = 10;

    private final CalendarLinks links;
    private final CalendarTokens tokens;
    private final Journal journal;
    private final Clock clock;
    private final Ids ids;

    KeepCalendarLinks(CalendarLinks links, CalendarTokens tokens, Journal journal, Clock clock, Ids ids) {
        this.links = links;
        this.tokens = tokens;
        this.journal = journal;
        this.clock = clock;
        this.ids = ids;
    }

    /** A link as the feed shows it; nothing in it opens the calendar. */
    @EventData(kind = "calendar-link")
    record Snapshot(UUID id, LinkStatus status, CalendarOwner owner) {}

    /**
     * A new link.
     *
     * @param token told once and kept nowhere
     */
    public record Issued(CalendarLink link, String token) {}

    /**
     * Makes a link.
     *
     * @throws Refusal TOO_MANY_LINKS
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Issued issue(CalendarOwner owner) {
        journal.attempt("ISSUE_CALENDAR_LINK");
        refuseMore(links.countActiveInTurn(owner));
        String token = tokens.next();
        CalendarLink link = new CalendarLink(ids.next(), owner, CalendarTokens.hash(token), now());
        links.add(link);
        changed(link, "issued");
        return new Issued(link, token);
    }

    /**
     * Checks that an owner may have another link.
     *
     * @param active how many it has
     * @throws Refusal TOO_MANY_LINKS
     */
    static void refuseMore(long active) {
        if (active >= MOST) {
            throw Refusal.of(CalendarError.TOO_MANY_LINKS, MOST);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public CalendarLink revoke(CalendarOwner owner, UUID id, IfMatch ifMatch) {
        journal.attempt(caseOf(id), "REVOKE_CALENDAR_LINK");
        CalendarLink link = get(owner, id);
        link.require(LinkAction.REVOKE);
        ifMatch.check(link.version());
        link.revoke(now());
        changed(link, "revoked");
        return link;
    }

    /**
     * An owner's link.
     *
     * @throws Refusal NOT_FOUND, for another's as well
     */
    @Transactional
    public CalendarLink get(CalendarOwner owner, UUID id) {
        return links.find(owner, id).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }

    @Transactional
    public Page<CalendarLink> list(CalendarOwner owner, PageRequest page) {
        return Page.of(links.list(owner, page.afterId(), page.rows()), page, link -> link.id()
                .toString());
    }

    public static CaseRef caseOf(UUID id) {
        return new CaseRef("calendar-link", id);
    }

    private Instant now() {
        return clock.instant();
    }

    private void changed(CalendarLink link, String verb) {
        journal.changed(
                caseOf(link.id()),
                "jp.telework.seminar.calendar-link." + verb + ".v1",
                organisation(link.owner()),
                new Snapshot(link.id(), link.status(), link.owner()));
    }

    private static @Nullable CorporateNumber organisation(CalendarOwner owner) {
        return switch (owner.kind()) {
            case ORGANISATION -> new CorporateNumber(owner.key());
            case REGISTRATION, MANAGER -> null;
        };
    }
}
