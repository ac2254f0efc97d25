package jp.telework.platform.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.ErrorCode;
import jp.telework.kernel.refusal.InvalidValue;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.problem.Causes;
import jp.telework.platform.problem.Problems;
import jp.telework.platform.request.CurrentRequest;
import org.jspecify.annotations.Nullable;

/**
 * Runs a command: claims the Idempotency-Key, lets the use case work, flushes, and writes audit rows, events and the
 * remembered answer, all in one transaction. What committed is therefore answered the same way when the client asks
 * again, even if the process died before the first answer left; what did not commit left nothing. All of it reads one
 * instant, the database's ({@link CommandMoment}).
 *
 * <p>A dry run goes the same way up to the commit and is then rolled back.
 */
@ApplicationScoped
public class Commands {

    /** Refusals that say nothing about the request itself: the same request may succeed in a moment. */
    private static final Set<ErrorCode> NOT_REMEMBERED = Set.of(
            CommonError.UNAUTHENTICATED,
            CommonError.NOT_FOUND,
            CommonError.PRECONDITION_REQUIRED,
            CommonError.STALE_VERSION,
            CommonError.REQUEST_IN_PROGRESS,
            CommonError.CONCURRENT_CHANGE,
            CommonError.IDEMPOTENCY_KEY_REUSED,
            CommonError.TOO_MANY_REQUESTS);

    private final CurrentCaller caller;
    private final CurrentRequest request;
    private final Journal journal;
    private final FinalWrites writes;
    private final JournalWriter writer;
    private final KeptRefusals refusals;
    private final CommandMoment moment;
    private final RememberedAnswers remembered;
    private final Actions actions;
    private final KeptAnswers kept;
    private final KeepToTenant tenant;
    private final ObjectMapper json;
    private final Problems problems;

    Commands(
            CurrentCaller caller,
            CurrentRequest request,
            Journal journal,
            FinalWrites writes,
            JournalWriter writer,
            KeptRefusals refusals,
            CommandMoment moment,
            RememberedAnswers remembered,
            Actions actions,
            KeptAnswers kept,
            KeepToTenant tenant,
            ObjectMapper json,
            Problems problems) {
        this.caller = caller;
        this.request = request;
        this.journal = journal;
        this.writes = writes;
        this.writer = writer;
        this.refusals = refusals;
        this.moment = moment;
        this.remembered = remembered;
        this.actions = actions;
        this.kept = kept;
        this.tenant = tenant;
        this.json = json;
        this.problems = problems;
    }

    /**
     * Runs one command of the current request.
     *
     * @param work the use case; called again when others changed the same rows meanwhile
     * @param answer made of the use case's result after its changes are written, so that it has the new version
     * @return the command's answer, a remembered one, or the problem that refuses it
     */
    public <R> Response run(Supplier<R> work, Function<R, Answer> answer) {
        return moment.during(() -> attempts(work, answer));
    }

    private <R> Response attempts(Supplier<R> work, Function<R, Answer> answer) {
        Retry retry = new Retry();
        while (true) {
            journal.begin();
            writes.begin();
            try {
                return begin(() -> QuarkusTransaction.requiringNew().call(() -> inTransaction(work, answer)));
            } catch (DryRunEnds dryRun) {
                return dryRun.response;
            } catch (RuntimeException failure) {
                Refusal refusal = refusalIn(failure);
                if (refusal != null) {
                    return refused(refusal);
                }
                if (!Retry.mayHelp(failure)) {
                    throw failure;
                }
                if (!retry.again()) {
                    return refused(Refusal.of(CommonError.CONCURRENT_CHANGE));
                }
            }
        }
    }

    /** A value that cannot be made of what the caller sent, such as a sum beyond all amounts, is the caller's, too. */
    private static @Nullable Refusal refusalIn(RuntimeException failure) {
        Refusal refusal = Causes.find(failure, Refusal.class);
        InvalidValue invalid = refusal == null ? Causes.find(failure, InvalidValue.class) : null;
        return invalid == null ? refusal : Refusal.of(List.of(invalid.at("")));
    }

    private Response begin(Supplier<Response> transaction) {
        return key().isPresent() ? tenant.inClaim(transaction) : transaction.get();
    }

    /** A dry run is remembered under no key. */
    private Optional<String> key() {
        return request.dryRun() ? Optional.empty() : request.idempotencyKey();
    }

    private <R> Response inTransaction(Supplier<R> work, Function<R, Answer> answered) {
        boolean dryRun = request.dryRun();
        Optional<String> key = key();
        if (key.isPresent()) {
            Response replay = replay(key.get());
            if (replay != null) {
                return replay;
            }
        } else {
            moment.estimated();
        }
        R result = work.get();
        writer.settle();
        Answer answer = answered.apply(result);
        if (dryRun) {
            writer.rehearse(writes.batch());
            throw new DryRunEnds(explained(answer));
        }
        if (journal.entries().isEmpty()) {
            throw new IllegalStateException("a command must journal what it changed: " + journal.action());
        }
        String body = text(answer.body());
        Map<String, String> headers = answer.headersWith("Content-Type", MediaType.APPLICATION_JSON);
        writer.done(
                journal.entries(),
                writes.batch(),
                caller.orPublic(),
                request.id(),
                key.map(k -> toRemember(k, answer.status(), headers, kept.body(answer.kept())))
                        .orElse(null));
        return response(answer.status(), headers, body);
    }

    private @Nullable Response replay(String key) {
        RememberedAnswers.Claim claim = remembered.claim(keyOwner(), key);
        if (claim instanceof RememberedAnswers.Claim.Busy) {
            throw Refusal.of(CommonError.REQUEST_IN_PROGRESS);
        }
        if (claim instanceof RememberedAnswers.Claim.Answered first) {
            if (!first.fingerprint().equals(request.fingerprint())) {
                throw Refusal.of(CommonError.IDEMPOTENCY_KEY_REUSED);
            }
            Map<String, String> headers = new TreeMap<>(kept.released(stringMap(first.headers()), caller.find()));
            headers.put("Idempotency-Replayed", "true");
            return response(first.status(), headers, first.body());
        }
        return null;
    }

    /** The keys of the public are told apart by address, or strangers would meet under one key. */
    private String keyOwner() {
        return caller.find().map(Caller::keyOwner).orElseGet(() -> "public|" + request.clientAddress());
    }

    private JournalWriter.Remembered toRemember(String key, int status, Map<String, String> headers, String body) {
        return new JournalWriter.Remembered(
                keyOwner(), key, request.fingerprint(), status, kept.bound(headers, caller.find()), body);
    }

    /** A dry run's answer: the resource as it would be, with what each rule found. */
    private Response explained(Answer answer) {
        ObjectNode body = json.valueToTree(answer.kept());
        body.set("trace", json.valueToTree(TraceView.of(journal.steps(), request.language())));
        // No version was made, so there is no entity tag to hand out.
        return response(200, Map.of("Content-Type", MediaType.APPLICATION_JSON), body.toString());
    }

    private Response refused(Refusal refusal) {
        boolean dryRun = request.dryRun();
        Refusal open = actions.completed(refusal, journal.about());
        Refusal told = dryRun ? open.with("trace", TraceView.of(journal.steps(), request.language())) : open;
        HttpProblem problem = problems.of(told);
        if (dryRun) {
            // No attempt: neither this command nor RefusedByRole keeps a row of it.
            journal.refusalIsKept();
        } else if (refusal.code() != CommonError.REQUEST_IN_PROGRESS) {
            journalRefusal(refusal, problem);
        }
        return problem.toResponse();
    }

    /** In a transaction of its own: the command's was rolled back. */
    private void journalRefusal(Refusal refusal, HttpProblem problem) {
        Caller who = caller.orPublic();
        CaseRef about = journal.about();
        String stream = about == null ? "caller/" + who.keyOwner() : about.stream();
        JournalWriter.Remembered answer = !isRemembered(refusal.code())
                ? null
                : request.idempotencyKey()
                        .map(key -> toRemember(
                                key,
                                problem.getStatusCode(),
                                Map.of("Content-Type", HttpProblem.MEDIA_TYPE.toString()),
                                text(problem)))
                        .orElse(null);
        RefusedAttempt attempt =
                refusals.attempt(stream, journal.action(), refusal.code().name(), who, request.id(), Map.of());
        journal.refusalIsKept();
        try {
            QuarkusTransaction.requiringNew().run(() -> writer.refused(attempt, answer));
        } catch (JournalWriter.KeyTakenMeanwhile twin) {
            // The same refused request came twice at once; the twin remembered the answer, this attempt stays
            // journalled.
            QuarkusTransaction.requiringNew().run(() -> writer.refused(attempt, null));
        }
    }

    /** Not what the caller may not do (403): another may allow it in a moment, and the answer may name whom to ask. */
    private static boolean isRemembered(ErrorCode code) {
        return code.status() != Response.Status.FORBIDDEN.getStatusCode() && !NOT_REMEMBERED.contains(code);
    }

    private static Response response(int status, Map<String, String> headers, String body) {
        Response.ResponseBuilder response = Response.status(status).entity(body);
        headers.forEach(response::header);
        return response.build();
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a view must be printable as JSON", broken);
        }
    }

    private Map<String, String> stringMap(String text) {
        try {
            return json.readerForMapOf(String.class).readValue(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("remembered headers are JSON", broken);
        }
    }

    /** Leaves the transaction with a rollback and an answer. */
    private static final class DryRunEnds extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Response response;

        DryRunEnds(Response response) {
            super("dry run", null, false, false);
            this.response = response;
        }
    }
}
