package jp.telework.promotion.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import jp.telework.promotion.recognition.entry.usecase.EraseContacts;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.StoredWords;
import jp.telework.test.TestClock;
import jp.telework.test.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceDatabase("promotion")
class EraseContactsTest {

    @Inject
    TestClock clock;

    @Inject
    EraseContacts erase;

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void aContactGoesThreeYearsAfterTheLastChangeUnlessItIsHeld() {
        String id = RecognitionFixtures.begun(Identity.ITOSHIMA);
        String held = RecognitionFixtures.begun(Identity.ITOSHIMA);
        RecognitionFixtures.as(Identity.OFFICER)
                .body("{\"caseKind\":\"recognition-entry\",\"caseId\":\"%s\",\"reason\":\"調査の対象のため。\"}".formatted(held))
                .post(RecognitionFixtures.API + "/retention/holds")
                .then()
                .statusCode(201);
        clock.set(Instant.now().plus(Duration.ofDays(1094)));
        erase.run();
        assertThat(reached(id)).isEqualTo(1);
        clock.set(Instant.now().plus(Duration.ofDays(1097)));
        assertThat(erase.due(clock.instant(), 1000)).isPositive();
        erase.run();
        assertThat(reached(id)).isZero();
        assertThat(reached(held)).isEqualTo(1);
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM event WHERE subject = 'recognition-entry/" + id
                                + "' AND type = 'jp.telework.promotion.recognition-entry.erased.v1'"))
                .isEqualTo(1);
        RecognitionFixtures.as(Identity.ITOSHIMA)
                .get(RecognitionFixtures.ENTRIES + "/" + id)
                .then()
                .statusCode(200)
                .body("organisationName", equalTo("株式会社白浜テレワーク"))
                .body("contact", nullValue());
    }

    /** The control: before the term the same search finds the contact. */
    @Test
    void noTextOfAnErasedApplicationHoldsItsContact() {
        int number = ThreadLocalRandom.current().nextInt(1_000, 10_000);
        List<String> contact = List.of("山田花子" + number, "hanako" + number + "@example.jp");
        RecognitionFixtures.as(Identity.ITOSHIMA)
                .body(RecognitionFixtures.entry(RecognitionFixtures.openRound())
                        .replace("山田 花子", contact.get(0))
                        .replace("hanako.yamada@example.jp", contact.get(1)))
                .post(RecognitionFixtures.ENTRIES)
                .then()
                .statusCode(201);
        assertThat(StoredWords.holders(contact)).contains("recognition_entry.contact");
        clock.set(Instant.now().plus(Duration.ofDays(1097)));
        erase.run();
        assertThat(StoredWords.holders(contact)).isEmpty();
    }

    private static long reached(String id) {
        return TestDatabase.get()
                .number("SELECT count(*) FROM recognition_entry WHERE contact IS NOT NULL AND id = '" + id + "'");
    }
}
