package jp.telework.seminar.dispatch.usecase;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.telework.mail.outbox.usecase.Outbox;
import jp.telework.platform.command.UnattendedCommands;
import jp.telework.seminar.dispatch.domain.DispatchRequests;
import jp.telework.seminar.dispatch.domain.DispatchRequests.VisitEntry;
import jp.telework.seminar.manager.domain.Manager;
import jp.telework.seminar.manager.usecase.FindManagers;
import org.jboss.logging.Logger;

/** 訪問の前のご案内: requester and manager once for each visit, with any number of replicas. */
@ApplicationScoped
public class RemindOfVisits {

    private static final Logger LOG = Logger.getLogger(RemindOfVisits.class);
    private static final int BATCH = 100;

    private final DispatchRequests requests;
    private final FindManagers managers;
    private final DispatchDesk desk;
    private final RequesterMails requesterMails;
    private final ManagerMails managerMails;
    private final DispatchTerms terms;
    private final UnattendedCommands unattended;

    RemindOfVisits(
            DispatchRequests requests,
            FindManagers managers,
            DispatchDesk desk,
            RequesterMails requesterMails,
            ManagerMails managerMails,
            DispatchTerms terms,
            UnattendedCommands unattended) {
        this.requests = requests;
        this.managers = managers;
        this.desk = desk;
        this.requesterMails = requesterMails;
        this.managerMails = managerMails;
        this.terms = terms;
        this.unattended = unattended;
    }

    /** Reminds whom it is time for. */
    @Scheduled(
            every = "{telework.dispatch.tell-every}",
            identity = "remind-of-visits",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void run() {
        int reminded = unattended.drain(BATCH, this::remind);
        if (reminded > 0) {
            LOG.infof("reminded of %d visits", reminded);
        }
    }

    private int remind() {
        Instant now = desk.now();
        List<VisitEntry> due = requests.remind(now, now.plus(terms.remindBefore()), now, BATCH);
        Map<UUID, Manager> known =
                managers
                        .all(due.stream()
                                .map(entry -> entry.visit().managerId())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Manager::id, Function.identity()));
        List<Optional<Outbox.Post>> posts = new ArrayList<>();
        for (VisitEntry entry : due) {
            desk.attempt(entry.request(), "REMIND_OF_VISIT");
            posts.add(requesterMails.reminder(entry.request(), entry.visit()));
            posts.add(Optional.ofNullable(known.get(entry.visit().managerId()))
                    .flatMap(manager -> managerMails.reminder(entry.request(), entry.visit(), manager)));
            desk.tell(entry.request(), "visit-reminded");
        }
        requesterMails.post(posts);
        return due.size();
    }
}
