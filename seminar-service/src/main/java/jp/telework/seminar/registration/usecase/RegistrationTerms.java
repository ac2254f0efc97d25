package jp.telework.seminar.registration.usecase;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import jp.telework.seminar.seminar.domain.Seminar;

/** The office's numbers for registrations (docs/adr/0014). */
@ConfigMapping(prefix = "telework.registration")
public interface RegistrationTerms {

    /** The page to which the links of mails lead; what follows {@code #} never reaches a server's log. */
    URI page();

    /** The page on which a survey is answered. */
    URI surveyPage();

    /** How long the reader of an address has to confirm. */
    @WithDefault("PT24H")
    Duration confirmWithin();

    /** How long offered seats are kept. */
    @WithDefault("PT48H")
    Duration offerKept();

    /** Promotion from the waiting list ends this long before the beginning. */
    @WithDefault("PT2H")
    Duration promotionEndsBefore();

    /** Offers end this long before the beginning at the latest. */
    @WithDefault("PT1H")
    Duration offersEndBefore();

    @WithDefault("PT48H")
    Duration remindBefore();

    /** How long after a seminar its survey is still sent, should the service have been away. */
    @WithDefault("P14D")
    Period surveyWithin();

    /** How long after a seminar links and personal data last. */
    @WithDefault("P90D")
    Period keptAfterSeminar();

    /** How long personal data of what was cancelled or expired last. */
    @WithDefault("P30D")
    Period keptAfterEnd();

    @WithDefault("10")
    int largestGroup();

    /** How many people with different names may register for a seminar at one e-mail address. */
    @WithDefault("5")
    int registrationsPerAddress();

    /** How many mails an hour an address gets because somebody asks for a registration. */
    @WithDefault("3")
    int askedMailsPerHour();

    @WithDefault("1m")
    String expireEvery();

    @WithDefault("10m")
    String tellEvery();

    @WithDefault("0 15 3 * * ?")
    String eraseRun();

    /** Whether it is too late for promotions. */
    default boolean promotionClosed(Seminar seminar, Instant now) {
        return !seminar.isPublished()
                || !now.isBefore(seminar.plan().period().startsAt().minus(promotionEndsBefore()));
    }

    /** Until when seats that are offered now are kept. */
    default Instant offerDeadline(Seminar seminar, Instant now) {
        Instant usual = now.plus(offerKept());
        Instant last = seminar.plan().period().startsAt().minus(offersEndBefore());
        return usual.isBefore(last) ? usual : last;
    }

    /** Until when a registration of now can be confirmed. */
    default Instant confirmationDeadline(Seminar seminar, Instant now) {
        Instant usual = now.plus(confirmWithin());
        Instant last = seminar.plan().period().startsAt();
        return usual.isBefore(last) ? usual : last;
    }
}
