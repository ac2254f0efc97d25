package jp.telework.promotion.network.question.usecase;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.time.Japan;
import jp.telework.platform.command.UnattendedCommands;
import jp.telework.promotion.network.question.domain.NetworkQuestion;
import jp.telework.promotion.network.question.domain.NetworkQuestions;
import jp.telework.promotion.network.routing.domain.Routing;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What the clock does with questions: those whose last day is over wait again, members are reminded before that day, and what
 * waits is given to a member. Every replica starts it; a question is handled by the one that locks it.
 */
@ApplicationScoped
public class RouteQuestions {

    private static final Logger LOG = Logger.getLogger(RouteQuestions.class);
    private static final int BATCH = 100;

    private final NetworkQuestions questions;
    private final ChooseMember choose;
    private final QuestionDesk desk;
    private final UnattendedCommands unattended;
    private final Clock clock;
    private final int remindDays;

    RouteQuestions(
            NetworkQuestions questions,
            ChooseMember choose,
            QuestionDesk desk,
            UnattendedCommands unattended,
            Clock clock,
            @ConfigProperty(name = "telework.network.remind-days") int remindDays) {
        this.questions = questions;
        this.choose = choose;
        this.desk = desk;
        this.unattended = unattended;
        this.clock = clock;
        this.remindDays = remindDays;
    }

    /** What is due by the clock. */
    @Scheduled(
            every = "{telework.network.route-every}",
            identity = "route-network-questions",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void run() {
        int overdue = unattended.drain(BATCH, this::expire);
        int reminded = unattended.drain(BATCH, this::remind);
        int routed = route();
        if (overdue + reminded + routed > 0) {
            LOG.infof("%d questions overdue, %d members reminded, %d questions routed", overdue, reminded, routed);
        }
    }

    private int expire() {
        Instant now = clock.instant();
        List<NetworkQuestion> due = questions.overdue(Japan.date(now), BATCH);
        for (NetworkQuestion question : due) {
            desk.attempt(question, "EXPIRE_NETWORK_QUESTION");
            question.expire(now);
            desk.tell(question, "overdue");
        }
        return due.size();
    }

    private int remind() {
        LocalDate today = Japan.today(clock);
        List<NetworkQuestion> due = questions.toRemind(today.plusDays(remindDays), BATCH);
        for (NetworkQuestion question : due) {
            desk.attempt(question, "REMIND_OF_NETWORK_QUESTION");
            question.remind(today);
            desk.tell(question, "reminded");
        }
        return due.size();
    }

    /** Each in a transaction of its own: one for which nobody fits holds up none. */
    private int route() {
        int routed = 0;
        @Nullable UUID last = null;
        List<UUID> some = waiting(last);
        while (!some.isEmpty()) {
            for (UUID id : some) {
                routed += unattended.run(() -> route(id));
                last = id;
            }
            some = waiting(last);
        }
        return routed;
    }

    private List<UUID> waiting(@Nullable UUID after) {
        return QuarkusTransaction.requiringNew().call(() -> questions.waiting(after, BATCH));
    }

    private int route(UUID id) {
        Optional<NetworkQuestion> held = questions.holdWaiting(id);
        Optional<Routing> routing = held.flatMap(question -> choose.inTurn(question, null));
        if (routing.flatMap(Routing::chosen).isEmpty()) {
            return 0;
        }
        NetworkQuestion question = held.orElseThrow();
        desk.attempt(question, "ROUTE_NETWORK_QUESTION");
        choose.assign(question, routing.orElseThrow(), clock.instant());
        desk.tell(question, "routed");
        return 1;
    }
}
