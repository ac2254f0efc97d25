package jp.telework.seminar.registration.usecase;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.platform.retention.Retained;
import jp.telework.platform.retention.RetentionRule;
import jp.telework.platform.retention.RetentionRule.Words;
import jp.telework.platform.retention.RunRetention;
import jp.telework.seminar.registration.domain.Registration;
import jp.telework.seminar.registration.domain.Registrations;

/** 個人情報の消去: names, addresses and needs go when their time is over; the numbers of participants stay. */
@ApplicationScoped
public class EraseRegistrations implements Retained {

    private static final String JOB = "erase-registrations";

    private final Registrations registrations;
    private final RegistrationDesk desk;
    private final RegistrationTerms terms;
    private final RunRetention retention;

    EraseRegistrations(
            Registrations registrations, RegistrationDesk desk, RegistrationTerms terms, RunRetention retention) {
        this.registrations = registrations;
        this.desk = desk;
        this.terms = terms;
        this.retention = retention;
    }

    /** Erases due registrations; replicas share the work. */
    @Scheduled(
            cron = "{telework.registration.erase-run}",
            timeZone = "Asia/Tokyo",
            identity = JOB,
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void run() {
        retention.run(this);
    }

    @Override
    public RetentionRule rule() {
        return new RetentionRule(
                "REGISTRATIONS",
                new Words("参加登録の氏名・アドレス・配慮の希望", "names, addresses and needs of registrations"),
                new Words("セミナーの終了（取消し・期限切れは30日）", "end of the seminar; 30 days after a cancellation or expiry"),
                terms.keptAfterSeminar(),
                new Words("人数と結果", "numbers and outcomes"),
                new Words("セミナー運営要領（個人情報の取扱い）", "seminar operating guide: personal data"),
                JOB,
                "registration");
    }

    @Override
    public long due(Instant now, int most) {
        return registrations.dueToErase(
                RetentionRule.before(now, terms.keptAfterSeminar()),
                RetentionRule.before(now, terms.keptAfterEnd()),
                most);
    }

    @Override
    public int erase(Instant now, int rows) {
        List<Registration> due = registrations.toErase(
                RetentionRule.before(now, terms.keptAfterSeminar()),
                RetentionRule.before(now, terms.keptAfterEnd()),
                rows);
        for (Registration registration : due) {
            desk.attempt(registration.id(), "ERASE_PERSONAL_DATA");
            registration.erase(now);
            desk.changed(registration, "erased");
        }
        return due.size();
    }

    @Override
    public boolean exists(UUID caseId) {
        return registrations.find(caseId).isPresent();
    }
}
