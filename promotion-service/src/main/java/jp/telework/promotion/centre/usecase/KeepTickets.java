package jp.telework.promotion.centre.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.time.Japan;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseActions;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Possibility;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;
import jp.telework.platform.request.IfMatch;
import jp.telework.promotion.centre.domain.CentreTicket;
import jp.telework.promotion.centre.domain.CentreTickets;
import jp.telework.promotion.centre.domain.HandOver;
import jp.telework.promotion.centre.domain.TicketAction;
import jp.telework.promotion.centre.domain.TicketContent;
import jp.telework.promotion.centre.domain.TicketFigure;
import jp.telework.promotion.centre.domain.TicketGrouping;
import jp.telework.promotion.centre.domain.TicketPolicy;
import jp.telework.promotion.centre.domain.TicketStatus;
import jp.telework.promotion.desk.usecase.CaseCommand;

/** The centre records questions, answers them or hands them over, and counts them. */
@ApplicationScoped
public class KeepTickets implements CaseActions {

    private final CentreTickets tickets;
    private final TicketDesk desk;
    private final Clock clock;
    private final Ids ids;

    KeepTickets(CentreTickets tickets, TicketDesk desk, Clock clock, Ids ids) {
        this.tickets = tickets;
        this.desk = desk;
        this.clock = clock;
        this.ids = ids;
    }

    /** The case in histories and actions. */
    public static CaseRef caseOf(UUID id) {
        return new CaseRef(TicketDesk.KIND, id);
    }

    /**
     * 相談の記録.
     *
     * @throws Refusal RECEIVED_IN_FUTURE
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public CentreTicket record(TicketContent content) {
        return desk.make(
                null,
                "RECORD",
                "recorded",
                checks -> {
                    Instant now = clock.instant();
                    TicketPolicy.mayRecord(content, Japan.date(now), checks);
                    return new CentreTicket(ids.next(), content, now);
                },
                tickets::add);
    }

    /**
     * 変更, while it is open.
     *
     * @throws Refusal RECEIVED_IN_FUTURE
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public CentreTicket change(Caller caller, UUID id, IfMatch ifMatch, TicketContent content) {
        return desk.run(
                caller, id, ifMatch, new CaseCommand<>(TicketAction.CHANGE, "changed", (ticket, checks, now) -> {
                    TicketPolicy.mayRecord(content, Japan.date(now), checks);
                    return () -> ticket.change(content, now);
                }));
    }

    /** 回答. */
    @Transactional(Transactional.TxType.MANDATORY)
    public CentreTicket answer(Caller caller, UUID id, IfMatch ifMatch, String text) {
        return desk.run(
                caller,
                id,
                ifMatch,
                new CaseCommand<>(
                        TicketAction.ANSWER, "answered", (ticket, checks, now) -> () -> ticket.answer(text, now)));
    }

    /**
     * 労務管理コンサルタントへの引継ぎ.
     *
     * @throws Refusal NOT_LABOUR_MANAGEMENT
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public CentreTicket handOver(Caller caller, UUID id, IfMatch ifMatch, HandOver to) {
        return desk.run(
                caller, id, ifMatch, new CaseCommand<>(TicketAction.HAND_OVER, "handed-over", (ticket, checks, now) -> {
                    TicketPolicy.mayHandOver(ticket.topic(), checks);
                    return () -> ticket.handOver(to, now);
                }));
    }

    /**
     * One ticket.
     *
     * @throws Refusal NOT_FOUND
     */
    @Transactional
    public CentreTicket get(UUID id) {
        return tickets.find(id).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }

    @Transactional
    public Page<CentreTicket> list(CentreTickets.Filter filter, PageRequest page) {
        return Page.of(tickets.list(filter, page.afterId(), page.rows()), page, ticket -> ticket.id()
                .toString());
    }

    /** The statistics of the questions that came between two days, the days included. */
    @Transactional
    public List<TicketFigure> figures(TicketGrouping grouping, LocalDate from, LocalDate until) {
        return tickets.figures(grouping, from, until);
    }

    @Override
    public String kind() {
        return TicketDesk.KIND;
    }

    @Override
    @Transactional
    public List<Possibility> possibilities(Caller caller, UUID id) {
        CentreTicket ticket = get(id);
        return Arrays.stream(TicketAction.values())
                .map(action -> Possibility.of(action.noun(), against(action, ticket)))
                .toList();
    }

    private static List<Violation> against(TicketAction action, CentreTicket ticket) {
        List<Violation> byState = Possibility.inState(ticket.status(), action, TicketStatus::next);
        return byState.isEmpty() && action == TicketAction.HAND_OVER
                ? Possibility.judged(checks -> TicketPolicy.mayHandOver(ticket.topic(), checks))
                : byState;
    }
}
