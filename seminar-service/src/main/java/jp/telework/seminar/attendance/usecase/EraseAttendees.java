package jp.telework.seminar.attendance.usecase;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.Period;
import java.util.UUID;
import jp.telework.platform.retention.Retained;
import jp.telework.platform.retention.RetentionRule;
import jp.telework.platform.retention.RetentionRule.Words;
import jp.telework.platform.retention.RunRetention;
import jp.telework.seminar.attendance.domain.Attendances;
import jp.telework.seminar.seminar.usecase.ReadSeminar;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** 個人情報の消去: names of attendees are erased when their time is over; the attendance itself stays counted. */
@ApplicationScoped
public class EraseAttendees implements Retained {

    private static final String JOB = "erase-attendees";

    private final Attendances attendances;
    private final ReadSeminar seminars;
    private final Period kept;
    private final RunRetention retention;

    EraseAttendees(
            Attendances attendances,
            ReadSeminar seminars,
            @ConfigProperty(name = "telework.attendance.kept", defaultValue = "P1Y") Period kept,
            RunRetention retention) {
        this.attendances = attendances;
        this.seminars = seminars;
        this.kept = kept;
        this.retention = retention;
    }

    /** Erases whatever is due; replicas share the work. */
    @Scheduled(
            cron = "{telework.attendance.erase-run}",
            timeZone = "Asia/Tokyo",
            identity = JOB,
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void run() {
        retention.run(this);
    }

    @Override
    public RetentionRule rule() {
        return new RetentionRule(
                "ATTENDEES",
                new Words("出席者の氏名・所属", "names and employers of attendees"),
                new Words("セミナーの終了", "end of the seminar"),
                kept,
                new Words("出席の数と受講証明書の番号", "numbers of attendees and of certificates"),
                new Words("セミナー運営要領（個人情報の取扱い）", "seminar operating guide: personal data"),
                JOB,
                "seminar");
    }

    @Override
    public long due(Instant now, int most) {
        return attendances.dueToErase(RetentionRule.before(now, kept), most);
    }

    @Override
    public int erase(Instant now, int rows) {
        return attendances.erase(RetentionRule.before(now, kept), rows);
    }

    /** A hold on a seminar keeps the names of its attendees and registrants. */
    @Override
    public boolean exists(UUID caseId) {
        return seminars.exists(caseId);
    }
}
