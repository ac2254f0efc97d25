package jp.telework.platform.command;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.BlockingOperationNotAllowedException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.problem.RolesOfOperations;
import jp.telework.platform.request.CurrentRequest;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Journals what was refused because of the caller's role, before it is answered. Such a request never reaches a command, and
 * nothing may block the thread that refuses it: the row is written by another one.
 */
@ApplicationScoped
public class RefusedByRole {

    private static final Logger LOG = Logger.getLogger(RefusedByRole.class);

    static final String ACTION = "CALL_OPERATION";

    /** Only ids go into the row: other parts of an address may be secret, such as a signed link. */
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final CurrentCaller caller;
    private final CurrentRequest request;
    private final Journal journal;
    private final JournalWriter writer;
    private final KeptRefusals kept;
    private final RolesOfOperations operations;

    RefusedByRole(
            CurrentCaller caller,
            CurrentRequest request,
            Journal journal,
            JournalWriter writer,
            KeptRefusals kept,
            RolesOfOperations operations) {
        this.caller = caller;
        this.request = request;
        this.journal = journal;
        this.writer = writer;
        this.kept = kept;
        this.operations = operations;
    }

    @ServerResponseFilter
    public Uni<Void> keep(ContainerResponseContext answer) {
        Optional<Caller> who =
                answer.getStatus() == Response.Status.FORBIDDEN.getStatusCode() && !journal.isRefusalKept()
                        ? known()
                        : Optional.empty();
        return who.map(this::attempt)
                .filter(RefusedAttempt::kept)
                .map(this::write)
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    /** Empty when the token's claims cannot be read, and when the token itself was refused: then there is no identity. */
    private Optional<Caller> known() {
        try {
            return caller.find();
        } catch (Refusal | BlockingOperationNotAllowedException unknown) {
            return Optional.empty();
        }
    }

    private RefusedAttempt attempt(Caller who) {
        journal.refusalIsKept();
        Map<String, Object> detail = new HashMap<>();
        detail.put("operation", request.method() + " " + operations.templateOf(request.path()));
        Matcher id = ID.matcher(request.path());
        if (id.find()) {
            detail.put("id", id.group());
        }
        return kept.attempt(
                "caller/" + who.keyOwner(), ACTION, CommonError.FORBIDDEN.name(), who, request.id(), detail);
    }

    private Uni<Void> write(RefusedAttempt attempt) {
        return Uni.createFrom()
                .<Void>item(() -> {
                    QuarkusTransaction.requiringNew().run(() -> writer.refused(attempt, null));
                    return null;
                })
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .onFailure()
                .recoverWithItem(failure -> {
                    LOG.warnf(
                            "a refused attempt (%s) was not journalled: %s", attempt.requestId(), failure.getMessage());
                    return null;
                });
    }
}
