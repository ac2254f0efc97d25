package jp.telework.seminar.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import jp.telework.seminar.registration.RegistrationFixtures;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.Together;
import jp.telework.test.database.HeldInserts;
import jp.telework.test.database.Unguarded;
import org.junit.jupiter.api.Test;

/** One mailbox gets three mails an hour of what anybody can ask for, however its address is written and however many ask. */
@QuarkusTest
@ServiceDatabase("seminar")
class MailboxTest {

    private static final int ALLOWED = 3;
    private static final int CLIENTS = 20;

    @Test
    void spellingsOfOneAddressAreCountedTogether() {
        String seminar = RegistrationFixtures.seminar(50);
        String local = "hanako." + UUID.randomUUID();
        List<String> spellings = List.of(
                local + "@example.jp",
                local.toUpperCase(Locale.ROOT) + "@example.jp",
                local + "@EXAMPLE.jp",
                local + "+a@example.jp",
                local + "+b+c@example.jp",
                local + "@ｅｘａｍｐｌｅ．jp");
        spellings.forEach(
                address -> RegistrationFixtures.ask(seminar, address, 1).then().statusCode(202));
        assertThat(mails(local)).isEqualTo(ALLOWED);
    }

    @Test
    void requestsAtOnceAreCountedOneByOne() {
        String local = "hanako." + UUID.randomUUID();
        ask(local);
        assertThat(mails(local)).isEqualTo(ALLOWED);
    }

    /** The control: the same requests while the statement that takes the turn locks nothing. */
    @Test
    void controlWithoutTheTurnMoreAreSent() {
        String local = "hanako." + UUID.randomUUID();
        Unguarded.replacing(
                "pg_advisory_xact_lock(hashtextextended('mails to '",
                "(hashtextextended('mails to '",
                () -> HeldInserts.into("mail", ALLOWED + 1, () -> ask(local)));
        assertThat(mails(local)).isGreaterThan(ALLOWED);
    }

    /** Each from a network address of its own, for a seminar of its own, so that nothing else makes them wait. */
    private static void ask(String local) {
        List<String> seminars = Together.run(4, i -> () -> RegistrationFixtures.seminar(50));
        List<Integer> statuses = Together.run(
                CLIENTS,
                i -> () -> RegistrationFixtures.ask(seminars.get(i % 4), local + "+" + i + "@example.jp", 1)
                        .statusCode());
        assertThat(statuses).containsOnly(202);
    }

    private static long mails(String local) {
        return TestDatabase.get()
                .number("SELECT count(*) FROM mail WHERE lower(recipient) LIKE '" + local.toLowerCase(Locale.ROOT)
                        + "%'");
    }
}
