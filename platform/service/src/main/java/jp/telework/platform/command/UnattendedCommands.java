package jp.telework.platform.command;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.function.Supplier;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.CurrentRequest;

/**
 * Runs what the clock asks for: a state change without a request, such as the expiry of a deadline. One transaction
 * holds the change with its audit rows and events, as with {@link Commands}; when nothing was due, nothing is written.
 */
@ApplicationScoped
public class UnattendedCommands {

    private final CurrentRequest request;
    private final Journal journal;
    private final FinalWrites writes;
    private final JournalWriter writer;
    private final CommandMoment moment;

    UnattendedCommands(
            CurrentRequest request, Journal journal, FinalWrites writes, JournalWriter writer, CommandMoment moment) {
        this.request = request;
        this.journal = journal;
        this.writes = writes;
        this.writer = writer;
        this.moment = moment;
    }

    /**
     * Runs one change in a transaction of its own.
     *
     * @param work tells the {@link Journal} what it changed; called again when others changed the same rows meanwhile
     */
    @ActivateRequestContext
    public <R> R run(Supplier<R> work) {
        return moment.during(() -> attempts(work));
    }

    private <R> R attempts(Supplier<R> work) {
        Retry retry = new Retry();
        while (true) {
            journal.begin();
            writes.begin();
            try {
                return QuarkusTransaction.requiringNew().call(() -> inTransaction(work));
            } catch (RuntimeException failure) {
                if (!Retry.mayHelp(failure) || !retry.again()) {
                    throw failure;
                }
            }
        }
    }

    /**
     * Runs a batch again and again, each time in a transaction of its own, until one finds less than its full number.
     *
     * @param full how many rows a batch takes at most
     * @param batch answers how many it took
     * @return how many all of them took
     */
    @ActivateRequestContext
    public int drain(int full, Supplier<Integer> batch) {
        int all = 0;
        int some = full;
        while (some == full) {
            some = run(batch);
            all += some;
        }
        return all;
    }

    private <R> R inTransaction(Supplier<R> work) {
        moment.estimated();
        R result = work.get();
        writer.settle();
        if (journal.entries().isEmpty() && !writes.batch().isEmpty()) {
            throw new IllegalStateException("a command must journal what it leaves to be written");
        }
        if (!journal.entries().isEmpty()) {
            writer.done(journal.entries(), writes.batch(), Caller.SYSTEM, request.id(), null);
        }
        return result;
    }
}
