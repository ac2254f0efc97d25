package jp.telework.promotion.centre.usecase;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import jp.telework.platform.command.CaseDesk;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Journal;
import jp.telework.platform.event.EventData;
import jp.telework.promotion.advice.domain.AdviceTopic;
import jp.telework.promotion.centre.domain.CentreTicket;
import jp.telework.promotion.centre.domain.CentreTickets;
import jp.telework.promotion.centre.domain.TicketAction;
import jp.telework.promotion.centre.domain.TicketChannel;
import jp.telework.promotion.centre.domain.TicketStatus;
import jp.telework.promotion.desk.usecase.Desk;

/** Opens tickets for commands, and tells the journal what became of them. */
@Singleton
class TicketDesk extends Desk<CentreTicket, TicketAction> {

    static final String KIND = "centre-ticket";

    private final CentreTickets tickets;
    private final Journal journal;

    TicketDesk(CentreTickets tickets, CaseDesk desk, Journal journal) {
        super(KIND, desk, journal);
        this.tickets = tickets;
        this.journal = journal;
    }

    /** A ticket after a change, as readers of the event feed see it: no text and no person. */
    @EventData(kind = KIND)
    record Snapshot(UUID id, TicketStatus status, TicketChannel channel, AdviceTopic topic, String region) {}

    /** Says what the clock does, before it is done. */
    void attempt(CentreTicket ticket, String attempted) {
        journal.attempt(new CaseRef(KIND, ticket.id()), attempted);
    }

    @Override
    protected Optional<CentreTicket> find(UUID id) {
        return tickets.find(id);
    }

    @Override
    protected String eventType(String verb) {
        return "jp.telework.promotion.centre-ticket." + verb + ".v1";
    }

    @Override
    protected Object snapshot(CentreTicket ticket) {
        return new Snapshot(ticket.id(), ticket.status(), ticket.channel(), ticket.topic(), ticket.region());
    }
}
