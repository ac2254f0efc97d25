package jp.telework.kernel.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import jp.telework.kernel.audit.TrailFinding.Kind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every way in which one row of a small history can be spoilt, and every part of it that can be left out. */
class TrailCheckTest {

    private static final int SEALED = 7;

    private final History history = History.small();

    @Test
    void findsNothingInWhatWasNotTouched() {
        TrailReport report = TrailCheck.of(history, List.of(History.KEY), history.seals());
        assertThat(report.findings()).isEmpty();
        assertThat(report.rows()).isEqualTo(9);
        assertThat(report.unsealed()).isEqualTo(2);
    }

    @TestFactory
    List<DynamicTest> findsEveryChangeOfARow() {
        return each(
                SpoiltRows.FIELDS,
                (spoilt, row, field) ->
                        spoilt.rows.set(row, SpoiltRows.changed(field).apply(spoilt.rows.get(row))));
    }

    /** Who writes to the database can compute a hash. */
    @TestFactory
    List<DynamicTest> findsEveryChangeOfARowWithAFreshHash() {
        return each(
                SpoiltRows.FIELDS.stream()
                        .filter(field -> !field.equals("hash"))
                        .toList(),
                (spoilt, row, field) -> spoilt.rows.set(
                        row, History.hashed(SpoiltRows.changed(field).apply(spoilt.rows.get(row)))));
    }

    /** Who writes to the database can compute all later hashes of the stream as well. */
    @TestFactory
    List<DynamicTest> findsEveryChangeOfARowWithFreshHashesFromThereOn() {
        return each(List.of("actor", "action", "detail", "occurredAt"), (spoilt, row, field) -> {
            AuditRow made = History.hashed(SpoiltRows.changed(field).apply(spoilt.rows.get(row)));
            spoilt.rows.set(row, made);
            spoilt.chain(made.stream());
        });
    }

    @TestFactory
    List<DynamicTest> findsEveryRowThatWasDeleted() {
        return each(List.of("deleted"), (spoilt, row, field) -> spoilt.rows.remove(row));
    }

    @TestFactory
    List<DynamicTest> findsEveryRowThatWasDeletedWithFreshNumbersAndHashes() {
        return each(List.of("deleted"), (spoilt, row, field) -> {
            String stream = spoilt.rows.remove(row).stream();
            spoilt.chain(stream);
        });
    }

    @TestFactory
    List<DynamicTest> findsEveryStreamThatWasCutOff() {
        return each(List.of("from here on"), (spoilt, row, field) -> {
            AuditRow first = spoilt.rows.get(row);
            spoilt.rows.removeIf(
                    other -> other.stream().equals(first.stream()) && other.position() >= first.position());
        });
    }

    @TestFactory
    List<DynamicTest> findsEveryRowThatWasPutInBetween() {
        return each(List.of("inserted"), (spoilt, row, field) -> {
            AuditRow after = spoilt.rows.get(row);
            AuditRow made = spoilt.next(after.stream(), "INVENTED", after.occurredAt());
            spoilt.rows.add(row, made);
            spoilt.chain(made.stream());
        });
    }

    @TestFactory
    List<DynamicTest> findsEveryBackdatedRowAtAnEndAndInANewStream() {
        return each(List.of("its stream", "new/1"), (spoilt, row, field) -> {
            AuditRow model = spoilt.rows.get(row);
            String stream = field.equals("new/1") ? field : model.stream();
            spoilt.rows.add(spoilt.next(stream, "INVENTED", model.occurredAt()));
        });
    }

    @TestFactory
    List<DynamicTest> findsEveryExchangeOfTwoRows() {
        List<DynamicTest> tests = new ArrayList<>();
        for (int one = 0; one < SEALED; one++) {
            for (int other = one + 1; other < SEALED; other++) {
                int first = one;
                int second = other;
                tests.add(DynamicTest.dynamicTest(first + " and " + second, () -> {
                    History spoilt = history.copy();
                    AuditRow left = spoilt.rows.get(first);
                    AuditRow right = spoilt.rows.get(second);
                    spoilt.rows.set(first, SpoiltRows.placed(right, left));
                    spoilt.rows.set(second, SpoiltRows.placed(left, right));
                    spoilt.chain(left.stream());
                    spoilt.chain(right.stream());
                    SpoiltRows.found(spoilt);
                }));
            }
        }
        return tests;
    }

    @Test
    void findsThatEverythingWasDeleted() {
        history.rows.clear();
        assertThat(history.check()).contains(TrailFinding.row(Kind.ROW_MISSING, "application/1", 1));
    }

    @TestFactory
    List<DynamicTest> findsWhateverHappensToSealsAndTheirHeads() {
        Map<String, Consumer<History>> attacks = new LinkedHashMap<>();
        attacks.put("the first seal is gone", spoilt -> spoilt.seals.remove(0));
        attacks.put("a head is gone", spoilt -> spoilt.heads.remove(0));
        attacks.put("a head is gone, and its stream too", spoilt -> {
            spoilt.heads.removeIf(head -> head.stream().equals("grant/1"));
            spoilt.rows.removeIf(row -> row.stream().equals("grant/1"));
        });
        attacks.put("a head has another hash", spoilt -> {
            SealedHead head = spoilt.heads.get(0);
            spoilt.heads.set(0, new SealedHead(head.seal(), head.number(), head.stream(), head.position(), "00"));
        });
        attacks.put("the last seal is gone, its heads stay", spoilt -> spoilt.seals.remove(1));
        attacks.put(
                "a seal of another key",
                spoilt -> spoilt.seals.set(
                        1, spoilt.seals.get(1).signed(SealKey.ofSecret("another secret that is long enough, too"))));
        attacks.put("the first seal was made anew by the true key", spoilt -> {
            AuditSeal seal = spoilt.seals.get(0);
            spoilt.seals.set(
                    0,
                    new AuditSeal("notes", 1, seal.day(), seal.sealedAt(), 1, 1, seal.heads(), seal.root(), "", "", "")
                            .signed(History.KEY));
        });
        return attacks.entrySet().stream()
                .map(attack -> DynamicTest.dynamicTest(attack.getKey(), () -> {
                    History spoilt = history.copy();
                    attack.getValue().accept(spoilt);
                    SpoiltRows.found(spoilt);
                }))
                .toList();
    }

    /** The database alone cannot tell that its newest seals are gone: that takes a seal that was published. */
    @Test
    void findsThatTheNewestSealIsGoneOnlyByAPublishedOne() {
        List<AuditSeal> published = List.copyOf(history.seals);
        history.seals.remove(1);
        history.heads.removeIf(head -> head.seal() == 2);
        history.rows.removeIf(row -> row.id() > 4);
        assertThat(history.check()).isEmpty();
        assertThat(history.check(published)).containsExactly(TrailFinding.seal(Kind.SEAL_MISSING, 2));
    }

    /** What is younger than the last seal can go unseen; the documents say so. */
    @Test
    void doesNotFindThatAnUnsealedEndIsGone() {
        history.rows.remove(8);
        history.rows.remove(7);
        assertThat(history.check(history.seals())).isEmpty();
    }

    /** The control: with the chain of hashes alone, as it was before there were seals, these three went unseen. */
    @Test
    void controlWithoutSealsThreeAttacksGoUnseen() {
        history.seals.clear();
        history.heads.clear();
        History last = history.copy();
        last.rows.removeIf(row -> row.id() >= 7);
        History stream = history.copy();
        stream.rows.removeIf(row -> row.stream().equals("grant/1"));
        History rewritten = history.copy();
        AuditRow made = History.hashed(SpoiltRows.changed("actor").apply(rewritten.rows.get(7)));
        rewritten.rows.set(7, made);
        assertThat(last.check()).isEmpty();
        assertThat(stream.check()).isEmpty();
        assertThat(rewritten.check()).isEmpty();
    }

    /** Spoils one row. */
    private interface Attack {
        void on(History spoilt, int row, String how);
    }

    private List<DynamicTest> each(List<String> ways, Attack attack) {
        List<DynamicTest> tests = new ArrayList<>();
        for (int row = 0; row < SEALED; row++) {
            for (String way : ways) {
                int which = row;
                AuditRow target = history.rows.get(row);
                tests.add(DynamicTest.dynamicTest(target.stream() + " " + target.position() + ": " + way, () -> {
                    History spoilt = history.copy();
                    attack.on(spoilt, which, way);
                    SpoiltRows.found(spoilt);
                }));
            }
        }
        return tests;
    }

    @Test
    void letsARowBeDatedAMomentBeforeTheSealThatItMissed() {
        AuditSeal last = history.seals.get(1);
        history.rows.add(history.next("grant/3", "CREATE", last.sealedAt().minus(Duration.ofSeconds(20))));
        assertThat(history.check()).isEmpty();
    }
}
