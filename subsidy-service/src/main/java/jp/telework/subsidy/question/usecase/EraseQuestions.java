package jp.telework.subsidy.question.usecase;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.Period;
import jp.telework.kernel.time.Japan;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.platform.retention.Retained;
import jp.telework.platform.retention.RetentionRule;
import jp.telework.platform.retention.RetentionRule.Words;
import jp.telework.platform.retention.RunRetention;
import jp.telework.subsidy.question.domain.Questions;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What organisations asked, and what was drafted for them, goes when its time is over; published answers stay. */
@ApplicationScoped
public class EraseQuestions implements Retained {

    private static final String JOB = "erase-questions";

    private final Questions questions;
    private final RunRetention retention;
    private final Period kept;

    EraseQuestions(
            Questions questions,
            RunRetention retention,
            @ConfigProperty(name = "telework.retention.records-kept", defaultValue = "P5Y") Period kept) {
        this.questions = questions;
        this.retention = retention;
        this.kept = kept;
    }

    /** Erases what is due; replicas share the work. */
    @Scheduled(
            cron = "{telework.retention.erase-run}",
            timeZone = "Asia/Tokyo",
            identity = JOB,
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void run() {
        retention.run(this);
    }

    @Override
    public RetentionRule rule() {
        return new RetentionRule(
                "CALL_QUESTIONS",
                new Words("公募への質問の文と回答案", "texts of questions on calls, and drafts of answers"),
                new Words("受付を終えた年度の末日", "end of the fiscal year in which the call closed"),
                kept,
                new Words("公表した回答、質問の数と状態", "published answers, numbers and states of questions"),
                new Words("文書管理規則", "rules on documents"),
                JOB,
                null);
    }

    private Instant closedBefore(Instant now) {
        return FiscalYear.of(Japan.date(now).minus(kept))
                .firstDay()
                .atStartOfDay(Japan.ZONE)
                .toInstant();
    }

    @Override
    public long due(Instant now, int most) {
        return questions.countToErase(closedBefore(now), most);
    }

    @Override
    public int erase(Instant now, int rows) {
        return questions.erase(closedBefore(now), now, rows);
    }
}
