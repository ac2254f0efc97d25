package jp.telework.promotion.centre.usecase;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import jp.telework.platform.retention.Retained;
import jp.telework.platform.retention.RetentionRule;
import jp.telework.platform.retention.RetentionRule.Words;
import jp.telework.platform.retention.RunRetention;
import jp.telework.promotion.centre.domain.CentreTicket;
import jp.telework.promotion.centre.domain.CentreTickets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** 相談票の消去: the texts and the person of a ticket go when its time after the last change is over. */
@ApplicationScoped
public class EraseTickets implements Retained {

    private static final String JOB = "erase-centre-tickets";

    private final CentreTickets tickets;
    private final TicketDesk desk;
    private final Period kept;
    private final RunRetention retention;

    EraseTickets(
            CentreTickets tickets,
            TicketDesk desk,
            @ConfigProperty(name = "telework.centre.kept") Period kept,
            RunRetention retention) {
        this.tickets = tickets;
        this.desk = desk;
        this.kept = kept;
        this.retention = retention;
    }

    /** Erases what is due; replicas share the work. */
    @Scheduled(
            cron = "{telework.centre.erase-run}",
            timeZone = "Asia/Tokyo",
            identity = JOB,
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void run() {
        retention.run(this);
    }

    @Override
    public RetentionRule rule() {
        return new RetentionRule(
                "CENTRE_TICKETS",
                new Words("相談者、相談と回答の文", "the person who asked, and the texts of question and answer"),
                new Words("最後の変更", "the last change"),
                kept,
                new Words("受付方法、分野、地域、日付、引継ぎ先", "channel, topic, region, days and who went on with it"),
                new Words("相談センターの定め（個人情報の取扱い）", "rules of the centre: personal data"),
                JOB,
                TicketDesk.KIND);
    }

    @Override
    public long due(Instant now, int most) {
        return tickets.dueToErase(RetentionRule.before(now, kept), most);
    }

    @Override
    public int erase(Instant now, int rows) {
        List<CentreTicket> due = tickets.toErase(RetentionRule.before(now, kept), rows);
        for (CentreTicket ticket : due) {
            desk.attempt(ticket, "ERASE_PERSONAL_DATA");
            ticket.erase(now);
            desk.tell(ticket, "erased");
        }
        return due.size();
    }

    @Override
    public boolean exists(UUID caseId) {
        return tickets.exists(caseId);
    }
}
