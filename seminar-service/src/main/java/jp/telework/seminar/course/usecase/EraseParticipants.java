package jp.telework.seminar.course.usecase;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.platform.retention.Retained;
import jp.telework.platform.retention.RetentionRule;
import jp.telework.platform.retention.RetentionRule.Words;
import jp.telework.platform.retention.RunRetention;
import jp.telework.seminar.course.domain.Courses;
import jp.telework.seminar.course.domain.Enrolment;

/**
 * 個人情報の消去: names and addresses of participants go when their time is over; seats taken, attendance and whether a
 * certificate stands stay.
 */
@ApplicationScoped
public class EraseParticipants implements Retained {

    private static final String JOB = "erase-participants";

    private final Courses courses;
    private final CourseDesk desk;
    private final CourseTerms terms;
    private final RunRetention retention;

    EraseParticipants(Courses courses, CourseDesk desk, CourseTerms terms, RunRetention retention) {
        this.courses = courses;
        this.desk = desk;
        this.terms = terms;
        this.retention = retention;
    }

    /** Erases due participants; replicas share the work. */
    @Scheduled(
            cron = "{telework.course.erase-run}",
            timeZone = "Asia/Tokyo",
            identity = JOB,
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void run() {
        retention.run(this);
    }

    @Override
    public RetentionRule rule() {
        return new RetentionRule(
                "PARTICIPANTS",
                new Words("講習会の受講者の氏名・所属・アドレス", "names, employers and addresses of participants of courses"),
                new Words(
                        "講習会の終了（取消しは30日、修了証は5年、名簿に同意した人は同意の間）",
                        "end of the course; 30 days after a cancellation, 5 years with a certificate, as long as the consent for the register"),
                terms.keptAfterCourse(),
                new Words("席数、出席、修了証の有効性", "seats, attendance and whether a certificate stands"),
                new Words("セミナー運営要領（個人情報の取扱い）", "seminar operating guide: personal data"),
                JOB,
                "enrolment");
    }

    @Override
    public long due(Instant now, int most) {
        return courses.dueToErase(
                RetentionRule.before(now, terms.keptAfterCourse()),
                RetentionRule.before(now, terms.keptAfterCancellation()),
                RetentionRule.before(now, terms.certificatesKept()),
                most);
    }

    @Override
    public int erase(Instant now, int rows) {
        List<Enrolment> due = courses.toErase(
                RetentionRule.before(now, terms.keptAfterCourse()),
                RetentionRule.before(now, terms.keptAfterCancellation()),
                RetentionRule.before(now, terms.certificatesKept()),
                rows);
        for (Enrolment enrolment : due) {
            desk.attempt(enrolment, "ERASE_PERSONAL_DATA");
            enrolment.erase(now);
            desk.tell(enrolment, "erased");
        }
        return due.size();
    }

    @Override
    public boolean exists(UUID caseId) {
        return courses.enrolment(null, caseId).isPresent();
    }
}
