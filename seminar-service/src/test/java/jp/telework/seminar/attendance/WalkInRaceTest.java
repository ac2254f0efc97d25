package jp.telework.seminar.attendance;

import static jp.telework.seminar.attendance.AttendanceFixtures.walkIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import jp.telework.seminar.attendance.domain.AttendanceCode;
import jp.telework.seminar.attendance.usecase.Admissions;
import jp.telework.seminar.attendance.usecase.AttendanceCodes;
import jp.telework.seminar.seminar.AtOnce;
import jp.telework.seminar.seminar.SeminarFixtures;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestClock;
import jp.telework.test.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many at the door at one moment. */
@QuarkusTest
@ServiceDatabase("seminar")
class WalkInRaceTest {

    private static final int RIVALS = 10;
    private static final int SEATS = 3;

    @Inject
    TestClock clock;

    @Inject
    AttendanceCodes codes;

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void givesTheLastSeatsToAsManyAsThereAre() throws Exception {
        String seminar = SeminarFixtures.published(plan -> plan.put("capacity", SEATS));
        clock.set(AttendanceFixtures.BEGIN);
        List<Callable<String>> rivals = new ArrayList<>();
        for (int i = 0; i < RIVALS; i++) {
            rivals.add(() -> {
                var answer = walkIn(seminar, "当日 参加");
                return answer.statusCode() == 201 ? "in" : answer.path("code");
            });
        }
        assertThat(AtOnce.count(rivals)).isEqualTo(Map.of("in", (long) SEATS, "NO_SEAT_LEFT", (long) RIVALS - SEATS));
        assertThat(present(seminar)).isEqualTo(SEATS);
    }

    /** The control: counting first and coming in then, without the lock, fills the room beyond its seats. */
    @Test
    void overfillsWithoutTheLock() throws Exception {
        String seminar = SeminarFixtures.published(plan -> plan.put("capacity", SEATS));
        CyclicBarrier counted = new CyclicBarrier(RIVALS);
        List<Callable<Integer>> rivals = new ArrayList<>();
        for (int i = 0; i < RIVALS; i++) {
            rivals.add(() -> TestDatabase.get().asService(statement -> {
                int present;
                try (ResultSet row = statement.executeQuery(
                        "SELECT count(*) FROM attendance WHERE seminar_id = '" + seminar + "'")) {
                    row.next();
                    present = row.getInt(1);
                }
                AtOnce.await(counted);
                return present < SEATS
                        ? statement.executeUpdate("INSERT INTO attendance (id, version, seminar_id, status, kind,"
                                + " participant, name, checked_in_at) VALUES (gen_random_uuid(), 0, '" + seminar
                                + "', 'PRESENT', 'WALK_IN', 0, 'x', now())")
                        : 0;
            }));
        }
        AtOnce.count(rivals);
        assertThat(present(seminar)).isEqualTo(RIVALS);
    }

    @Test
    void readsOneCodeAtManyDoorsOnce() throws Exception {
        QuarkusMock.installMockForType(new AttendanceFixtures.TwoSeatsEach(), Admissions.class);
        String seminar = SeminarFixtures.published();
        clock.set(AttendanceFixtures.DOORS);
        String code = codes.write(AttendanceCode.registered(UUID.fromString(seminar), UUID.randomUUID(), 1));
        List<Callable<Integer>> doors = new ArrayList<>();
        for (int i = 0; i < RIVALS; i++) {
            doors.add(() -> AttendanceFixtures.checkIn(seminar, code).statusCode());
        }
        assertThat(AtOnce.count(doors)).isEqualTo(Map.of(201, 1L, 409, RIVALS - 1L));
        assertThat(present(seminar)).isEqualTo(1);
    }

    @Test
    void asksForARegistrationAsLongAsOneCanRegister() {
        String seminar =
                SeminarFixtures.published(plan -> plan.put("registrationClosesAt", "2027-07-12T13:00:00+09:00"));
        clock.set(AttendanceFixtures.DOORS);
        walkIn(seminar, "当日 参加").then().statusCode(409).body("code", equalTo("REGISTRATION_STILL_OPEN"));
        clock.set(AttendanceFixtures.BEGIN);
        walkIn(seminar, "当日 参加").then().statusCode(201);
    }

    private static long present(String seminar) {
        return TestDatabase.get()
                .number("SELECT count(*) FROM attendance WHERE status = 'PRESENT' AND seminar_id = '" + seminar + "'");
    }
}
