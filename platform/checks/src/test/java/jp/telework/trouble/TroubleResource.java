package jp.telework.trouble;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import jp.telework.notes.note.api.NoteRequest;
import jp.telework.notes.note.usecase.KeepNotes;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;

/** Endpoints that go wrong on purpose, and one that leaves a convention out. */
@Path("/trouble")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class TroubleResource {

    private static final Logger LOG = Logger.getLogger(TroubleResource.class);

    /** How often the next commands fail before they work. */
    public static final AtomicInteger FAILURES = new AtomicInteger();

    private final DataSource database;
    private final KeepNotes notes;
    private final Commands commands;

    TroubleResource(DataSource database, KeepNotes notes, Commands commands) {
        this.database = database;
        this.notes = notes;
        this.commands = commands;
    }

    @GET
    @Path("/failure")
    @PermitAll
    @Operation(hidden = true)
    public String fail() {
        throw new IllegalStateException("password=telework-local in jp.telework.Secret SELECT * FROM note");
    }

    @GET
    @Path("/log")
    @PermitAll
    @Operation(hidden = true)
    public String log() {
        LOG.info("a line of the request");
        return "{}";
    }

    /** Holds a database connection until its time is over. */
    @GET
    @Path("/holding")
    @PermitAll
    @Operation(hidden = true)
    public String hold(@QueryParam("seconds") int seconds) throws SQLException {
        return onConnection("SELECT pg_sleep(" + seconds + ")");
    }

    @GET
    @Path("/cut-connection")
    @PermitAll
    @Operation(hidden = true)
    public String cut() throws SQLException {
        return onConnection("SELECT pg_terminate_backend(pg_backend_pid())");
    }

    /** A poll as it was before: each asks the database for itself, four times a second. */
    @GET
    @Path("/own-look")
    @RolesAllowed(Role.Names.APPLICANT)
    @Operation(hidden = true)
    public Uni<String> ownLook(@QueryParam("timeout") int seconds, @QueryParam("after") String after) {
        return look(seconds * 4);
    }

    private Uni<String> look(int times) {
        return Uni.createFrom()
                .item(() -> {
                    try {
                        return onConnection("SELECT id FROM event ORDER BY txid, seq LIMIT 1");
                    } catch (SQLException failed) {
                        throw new IllegalStateException(failed);
                    }
                })
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .onItem()
                .delayIt()
                .by(Duration.ofMillis(250))
                .flatMap(nothing -> times == 0 ? Uni.createFrom().item("[]") : look(times - 1));
    }

    private String onConnection(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return "{}";
        }
    }

    /** What a POST would be without the platform: the same use case, no key. */
    @POST
    @Path("/unguarded")
    @Transactional
    @RolesAllowed(Role.Names.APPLICANT)
    @Operation(hidden = true)
    public String unguarded(NoteRequest request) {
        return "{\"id\":\"" + notes.make(request.title()).id() + "\"}";
    }

    /** Fails as often as it was told to, then works. */
    @POST
    @Path("/unsteady")
    @RolesAllowed(Role.Names.APPLICANT)
    @Operation(hidden = true)
    public jakarta.ws.rs.core.Response unsteady(NoteRequest request) {
        return commands.run(
                () -> {
                    var note = notes.make(request.title());
                    if (FAILURES.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                        throw new IllegalStateException("not this time");
                    }
                    return note;
                },
                note -> new Answer(200, note.title(), java.util.Map.of()));
    }

    /** Works under its key until it is let go. */
    @POST
    @Path("/slow")
    @RolesAllowed(Role.Names.APPLICANT)
    @Operation(hidden = true)
    public jakarta.ws.rs.core.Response slow(NoteRequest request) {
        return commands.run(
                () -> {
                    var note = notes.make(request.title());
                    STARTED.countDown();
                    await(LET_GO);
                    return note;
                },
                note -> new Answer(200, java.util.Map.of("title", note.title()), java.util.Map.of()));
    }

    public static volatile CountDownLatch STARTED = new CountDownLatch(1);
    public static volatile CountDownLatch LET_GO = new CountDownLatch(1);

    private static void await(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
