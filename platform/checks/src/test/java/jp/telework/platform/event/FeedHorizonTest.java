package jp.telework.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import jp.telework.platform.caller.Scope;
import jp.telework.test.Together;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who holds the feed back, and that nothing is skipped. */
class FeedHorizonTest {

    private static final String NOTES = FeedCluster.NOTES;
    private static final String OTHER = "other";

    /** A second database of the same tables, whose horizon is wrong. */
    private static final String WRONG = "wrong";

    /** How the feed was read before: nothing at or after the oldest transaction of the whole cluster. */
    private static final String BELOW_ALL =
            "SELECT count(*) FROM event WHERE txid < pg_snapshot_xmin(pg_current_snapshot()) AND id = '%s'";

    private static FeedCluster cluster;

    @BeforeAll
    static void start() throws Exception {
        cluster = new FeedCluster();
        cluster.add(OTHER);
        cluster.add(WRONG);
        cluster.administer(WRONG, """
                CREATE OR REPLACE FUNCTION feed_horizon() RETURNS xid8 LANGUAGE sql STABLE AS $$
                    SELECT pg_snapshot_xmax(pg_current_snapshot())
                $$""");
    }

    @AfterAll
    static void stop() throws Exception {
        cluster.close();
    }

    private interface Work {
        void run() throws Exception;
    }

    /** Runs something while a transaction is open that has an id. */
    private static void whileOpen(Connection connection, boolean prepared, Work work) throws Exception {
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute("BEGIN");
            statement.execute("SELECT pg_current_xact_id()");
            if (prepared) {
                statement.execute("PREPARE TRANSACTION 'idle'");
            }
            work.run();
            statement.execute(prepared ? "ROLLBACK PREPARED 'idle'" : "ROLLBACK");
        }
    }

    private static UUID written() throws SQLException {
        UUID id = UUID.randomUUID();
        cluster.administer(NOTES, FeedCluster.insert(id));
        return id;
    }

    /** The service's role sees of other roles' sessions enough, too. */
    @ParameterizedTest
    @CsvSource({"notes, false", "administrator, false", "notes, true"})
    void anIdleTransactionOfAnotherDatabaseHoldsNothingBack(String role, boolean prepared) throws Exception {
        EventFeed feed = cluster.feed(NOTES);
        Connection idle = role.equals("notes") ? cluster.connect(OTHER) : cluster.administrator(OTHER);
        whileOpen(idle, prepared, () -> {
            UUID id = written();
            assertThat(FeedCluster.all(feed)).endsWith(id);
            assertThat(cluster.text(NOTES, BELOW_ALL.formatted(id)))
                    .as("control: below the oldest transaction of the cluster it is not")
                    .isEqualTo("0");
        });
    }

    @ParameterizedTest
    @CsvSource({"notes, false", "administrator, false", "notes, true"})
    void anIdleTransactionOfTheOwnDatabaseDoesAndTheFiguresShowIt(String role, boolean prepared) throws Exception {
        EventFeed feed = cluster.feed(NOTES);
        FeedLag lag = new FeedLag(cluster.pool(NOTES), Patience.INSTANCE);
        UUID before = written();
        Connection idle = role.equals("notes") ? cluster.connect(NOTES) : cluster.administrator(NOTES);
        whileOpen(idle, prepared, () -> {
            UUID id = written();
            assertThat(FeedCluster.all(feed)).endsWith(before).doesNotContain(id);
            TimeUnit.MILLISECONDS.sleep(1100);
            FeedLag.Reading reading = lag.read(Clock.systemUTC().instant());
            assertThat(reading.unsettled()).isBetween(Duration.ofSeconds(1), Duration.ofMinutes(2));
            assertThat(reading.holder()).isNotNull();
            if (role.equals("notes")) {
                assertThat(reading.began())
                        .isBetween(
                                Instant.now().minusSeconds(120), Instant.now().minusSeconds(1));
            } else {
                assertThat(reading.began()).as("not shown to another role").isNull();
            }
        });
        FeedLag.Reading reading = lag.read(Clock.systemUTC().instant());
        assertThat(reading).isEqualTo(new FeedLag.Reading(null, null, null));
        assertThat(FeedCluster.all(feed)).hasSizeGreaterThan(1);
    }

    private enum Patience implements FeedConfig {
        INSTANCE;

        @Override
        public String measureEvery() {
            return "off";
        }

        @Override
        public Duration measureTimeout() {
            return Duration.ofSeconds(10);
        }
    }

    /** What a reader saw while many wrote, and what there was to see. */
    private record Race(List<UUID> seen, List<UUID> committed) {}

    @Test
    void skipsNothingWhileManyWriteHereAndElsewhere() throws Exception {
        Race race = race(NOTES, 150);
        assertThat(race.seen()).hasSizeGreaterThan(300).doesNotHaveDuplicates().isEqualTo(race.committed());
    }

    /** The control: the same writers and the same reader with a horizon that does not look at what is running. */
    @Test
    void withAWrongHorizonTheSameReaderSkipsSome() throws Exception {
        Race race = race(WRONG, 60);
        assertThat(race.seen()).hasSizeLessThan(race.committed().size());
    }

    private static Race race(String database, int rounds) throws Exception {
        EventFeed feed = cluster.feed(database);
        EventHead.Place start = end(feed, EventHead.Place.BEGINNING, new ArrayList<>());
        AtomicBoolean over = new AtomicBoolean();
        List<UUID> seen = new ArrayList<>();
        CompletableFuture<EventHead.Place> reader =
                CompletableFuture.supplyAsync(() -> readUntil(feed, start, seen, over::get));
        try {
            // Ten that write here, four that write elsewhere; sessions come and go and take each other's places.
            Together.run(14, i -> i < 10 ? writer(database, rounds, true) : writer(OTHER, rounds, false));
        } finally {
            over.set(true);
        }
        end(feed, reader.get(60, TimeUnit.SECONDS), seen);
        List<UUID> committed = cluster
                .texts(
                        database,
                        "SELECT id FROM event WHERE (event.txid, event.seq) > ('%s'::xid8, %d)"
                                        .formatted(start.txid(), start.seq())
                                + " ORDER BY event.txid, event.seq")
                .stream()
                .map(UUID::fromString)
                .toList();
        return new Race(seen, committed);
    }

    private static EventHead.Place readUntil(
            EventFeed feed, EventHead.Place start, List<UUID> seen, BooleanSupplier over) {
        EventHead.Place place = start;
        while (!over.getAsBoolean()) {
            place = end(feed, place, seen);
        }
        return place;
    }

    private static EventHead.Place end(EventFeed feed, EventHead.Place start, List<UUID> seen) {
        EventHead.Place place = start;
        while (true) {
            List<EventHead> page = feed.headsAfter(place, 100, Scope.EVERYTHING);
            if (page.isEmpty()) {
                return place;
            }
            page.forEach(head -> seen.add(head.id()));
            place = page.get(page.size() - 1).place();
        }
    }

    private static Callable<Void> writer(String database, int rounds, boolean events) {
        return () -> {
            Connection connection = cluster.connect(database);
            try {
                for (int round = 0; round < rounds; round++) {
                    if (ThreadLocalRandom.current().nextInt(4) == 0) {
                        connection.close();
                        connection = cluster.connect(database);
                    }
                    write(connection, events ? ThreadLocalRandom.current().nextInt(7) : 6);
                }
            } finally {
                connection.close();
            }
            return null;
        };
    }

    /** One transaction of one kind. */
    private static void write(Connection connection, int kind) throws SQLException, InterruptedException {
        String insert = FeedCluster.insert(UUID.randomUUID());
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN");
            switch (kind) {
                case 0 -> statement.execute(insert);
                case 1 -> {
                    statement.execute(insert);
                    pause(20);
                }
                case 2 -> {
                    // Has its id long before it writes.
                    statement.execute("SELECT pg_current_xact_id()");
                    pause(20);
                    statement.execute(insert);
                }
                case 3 -> {
                    statement.execute("SAVEPOINT one");
                    statement.execute(insert);
                    statement.execute("RELEASE one");
                    pause(10);
                    statement.execute("SAVEPOINT two");
                    statement.execute(FeedCluster.insert(UUID.randomUUID()));
                    statement.execute("ROLLBACK TO two");
                    pause(10);
                }
                case 4 -> {
                    statement.execute(insert);
                    String name = "'" + UUID.randomUUID() + "'";
                    statement.execute("PREPARE TRANSACTION " + name);
                    pause(20);
                    statement.execute("COMMIT PREPARED " + name);
                    return;
                }
                case 5 -> {
                    statement.execute(insert);
                    pause(10);
                    statement.execute("ROLLBACK");
                    return;
                }
                default -> {
                    statement.execute("SELECT pg_current_xact_id()");
                    pause(40);
                }
            }
            statement.execute("COMMIT");
        }
    }

    private static void pause(int most) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(most));
    }
}
