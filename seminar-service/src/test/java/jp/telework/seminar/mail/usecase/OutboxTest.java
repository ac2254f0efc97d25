package jp.telework.seminar.mail.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import jp.telework.kernel.text.Language;
import jp.telework.mail.outbox.domain.LeasedMail;
import jp.telework.mail.outbox.domain.Mails;
import jp.telework.mail.outbox.domain.Postman;
import jp.telework.mail.outbox.domain.Retrying;
import jp.telework.mail.outbox.domain.Undeliverable;
import jp.telework.mail.outbox.usecase.Addressee;
import jp.telework.mail.outbox.usecase.Outbox;
import jp.telework.mail.outbox.usecase.SendMails;
import jp.telework.platform.command.CaseRef;
import jp.telework.seminar.mail.domain.MailKind;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestClock;
import jp.telework.test.TestDatabase;
import jp.telework.test.mail.CaughtMail;
import jp.telework.test.mail.MailPort;
import jp.telework.test.mail.RefusingServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mails go out after the commit, each once; what crashes in between is made up for. */
@QuarkusTest
@ServiceDatabase("seminar")
@WithTestResource(value = MailPort.class, scope = TestResourceScope.GLOBAL)
class OutboxTest {

    private final String address = "hanako-" + UUID.randomUUID() + "@example.jp";

    @Inject
    Outbox outbox;

    @Inject
    SendMails sender;

    @Inject
    Mails mails;

    @Inject
    Postman postman;

    @Inject
    TestClock clock;

    @BeforeEach
    void nothingElseWaits() {
        CaughtMail.start();
        clock.reset();
        TestDatabase.get().execute("DELETE FROM mail");
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void sendsWhatCommittedOnce() {
        posted();
        assertThat(CaughtMail.to(address)).as("before the sender runs").isEmpty();
        sender.run();
        sender.run();
        assertThat(CaughtMail.to(address)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("【登録取消し】テレワーク入門");
            assertThat(mail.text()).contains("白浜 花子 様", "令和8年12月1日（火）13:30", "（2名）");
            assertThat(mail.autoSubmitted()).containsExactly("auto-generated");
        });
        assertThat(status()).isEqualTo("SENT 1 null");
    }

    /** 𠮷 takes two UTF-16 units; the mail library alone sent ?? for it. */
    @Test
    void keepsRareCharactersInTheSubject() {
        String seminar = "𠮷野家と葛\uDB40\uDD00城市のテレワーク事例に学ぶ会（奈良県𠮷野郡会場）";
        QuarkusTransaction.requiringNew().run(() -> post(seminar));
        sender.run();
        assertThat(CaughtMail.to(address)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("【登録取消し】" + seminar);
            assertThat(mail.text()).contains(seminar);
        });
    }

    @Test
    void sendsNothingOfWhatWasRolledBack() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    post();
                    throw new IllegalStateException("the change fails after the mail was written");
                }))
                .isInstanceOf(IllegalStateException.class);
        sender.run();
        assertThat(CaughtMail.to(address)).isEmpty();
        assertThatThrownBy(this::post).as("without any change").isNotNull();
    }

    /** The process died after the commit, with mails in its hands that it had not sent. */
    @Test
    void sendsWhatACrashedSenderHadTaken() {
        posted();
        assertThat(leased()).hasSize(1);
        sender.run();
        assertThat(CaughtMail.to(address)).as("while the lease runs").isEmpty();
        clock.set(Instant.now().plus(Duration.ofMinutes(6)));
        sender.run();
        assertThat(CaughtMail.to(address)).hasSize(1);
        assertThat(status()).isEqualTo("SENT 2 null");
    }

    /** The process died after the server took the mail and before the mark: the one case in which a mail goes out twice. */
    @Test
    void sendsACopyUnderTheSameNameWhenTheMarkWasLost() throws Undeliverable {
        posted();
        LeasedMail mail = leased().get(0);
        postman.deliver(mail);
        clock.set(Instant.now().plus(Duration.ofMinutes(6)));
        sender.run();
        assertThat(CaughtMail.to(address))
                .hasSize(2)
                .extracting(CaughtMail.Caught::id)
                .containsOnly(messageId(mail));
        // The sender that was believed dead comes back; its word no longer counts.
        QuarkusTransaction.requiringNew().run(() -> mails.failed(mail, "LATE", null, Instant.now()));
        assertThat(status()).isEqualTo("SENT 2 null");
    }

    private static String messageId(LeasedMail mail) {
        return "<" + mail.id() + "@telework.example.jp>";
    }

    @Test
    void triesAgainWithGrowingPausesAndGivesUpVisibly() {
        Instant start = Instant.parse("2026-12-01T00:00:00Z");
        clock.set(start);
        posted();
        CaughtMail.stop();
        for (int attempt = 1; attempt < Retrying.attempts(); attempt++) {
            sender.run();
            assertThat(status()).isEqualTo("WAITING " + attempt + " NO_ANSWER");
            Instant next = Retrying.after(attempt, clock.instant());
            clock.set(next.minusSeconds(1));
            sender.run();
            assertThat(status()).as("not before its time").startsWith("WAITING " + attempt + " ");
            clock.set(next);
        }
        sender.run();
        assertThat(status()).isEqualTo("GIVEN_UP " + Retrying.attempts() + " NO_ANSWER");
        assertThat(Duration.between(start, clock.instant())).isGreaterThan(Duration.ofHours(24));
        CaughtMail.start();
        sender.run();
        assertThat(CaughtMail.to(address)).as("given up is given up").isEmpty();
    }

    @Test
    void givesUpAtOnceWhatTheServerRefusesForGood() throws Exception {
        posted();
        CaughtMail.stop();
        try (RefusingServer server = RefusingServer.at(CaughtMail.port())) {
            sender.run();
        }
        assertThat(status()).isEqualTo("GIVEN_UP 1 SMTP_550");
        CaughtMail.start();
    }

    @Test
    void twoSendersAtOnceSendEachMailOnce() throws Exception {
        int count = 40;
        QuarkusTransaction.requiringNew().run(() -> IntStream.range(0, count).forEach(i -> post()));
        CyclicBarrier together = new CyclicBarrier(2);
        inParallel(() -> {
            together.await();
            sender.run();
        });
        assertThat(CaughtMail.to(address)).hasSize(count);
        assertThat(CaughtMail.to(address).stream().map(CaughtMail.Caught::id).distinct())
                .hasSize(count);
    }

    /** The control: senders that look for what waits without leasing it send mails twice. */
    @Test
    void withoutTheLeaseTwoSendersSendTwice() throws Exception {
        posted();
        CyclicBarrier bothHaveSeenIt = new CyclicBarrier(2);
        AtomicInteger delivered = new AtomicInteger();
        inParallel(() -> {
            LeasedMail seen = withoutLease();
            bothHaveSeenIt.await();
            postman.deliver(seen);
            delivered.incrementAndGet();
        });
        assertThat(delivered).hasValue(2);
        assertThat(CaughtMail.to(address)).hasSize(2);
    }

    private LeasedMail withoutLease() {
        return TestDatabase.get().asAdministrator(statement -> {
            try (var row =
                    statement.executeQuery("SELECT id, recipient, subject, body FROM mail WHERE status = 'WAITING'")) {
                row.next();
                return new LeasedMail(
                        UUID.fromString(row.getString(1)),
                        Language.JA,
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        1);
            }
        });
    }

    /** A step that may fail. */
    interface Step {
        void go() throws Exception;
    }

    private static void inParallel(Step step) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(2);
        AtomicInteger failed = new AtomicInteger();
        for (int i = 0; i < 2; i++) {
            new Thread(() -> {
                        try {
                            step.go();
                        } catch (Exception broken) {
                            failed.incrementAndGet();
                        } finally {
                            done.countDown();
                        }
                    })
                    .start();
        }
        done.await();
        assertThat(failed).hasValue(0);
    }

    private List<LeasedMail> leased() {
        Instant now = Instant.now();
        return QuarkusTransaction.requiringNew().call(() -> mails.lease(now, now.plusSeconds(300), 10));
    }

    private void posted() {
        QuarkusTransaction.requiringNew().run(this::post);
    }

    private void post() {
        post("テレワーク入門");
    }

    private void post(String seminar) {
        Map<String, Object> values = new HashMap<>(SampleMails.values(MailKind.REGISTRATION_CANCELLED));
        values.put("seminar", seminar);
        outbox.post(
                MailKind.REGISTRATION_CANCELLED,
                new Addressee(address, Language.JA),
                new CaseRef("registration", UUID.randomUUID()),
                values);
    }

    /** State, attempts and last failure of the only mail. */
    private static String status() {
        return TestDatabase.get().asAdministrator(statement -> {
            try (var row = statement.executeQuery("SELECT status, attempts, failure FROM mail")) {
                row.next();
                return row.getString(1) + " " + row.getInt(2) + " " + row.getString(3);
            }
        });
    }
}
