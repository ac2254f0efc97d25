package jp.telework.promotion.selfcheck.usecase;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import jp.telework.platform.command.Journal;
import jp.telework.platform.retention.Retained;
import jp.telework.platform.retention.RetentionRule;
import jp.telework.platform.retention.RetentionRule.Words;
import jp.telework.platform.retention.RunRetention;
import jp.telework.promotion.selfcheck.domain.SelfCheck;
import jp.telework.promotion.selfcheck.domain.SelfChecks;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** 自己点検の消去: a check goes when its time after the last change is over, completed or not. */
@ApplicationScoped
public class EraseSelfChecks implements Retained {

    private static final String JOB = "erase-self-checks";

    private final SelfChecks checks;
    private final SelfCheckDesk desk;
    private final Journal journal;
    private final Period kept;
    private final RunRetention retention;

    EraseSelfChecks(
            SelfChecks checks,
            SelfCheckDesk desk,
            Journal journal,
            @ConfigProperty(name = "telework.self-check.kept") Period kept,
            RunRetention retention) {
        this.checks = checks;
        this.desk = desk;
        this.journal = journal;
        this.kept = kept;
        this.retention = retention;
    }

    /** Erases what is due; replicas share the work. */
    @Scheduled(
            cron = "{telework.self-check.erase-run}",
            timeZone = "Asia/Tokyo",
            identity = JOB,
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void run() {
        retention.run(this);
    }

    @Override
    public RetentionRule rule() {
        return new RetentionRule(
                "SELF_CHECKS",
                new Words("自己点検の回答・メモ・得点", "answers, notes and points of self-checks"),
                new Words("最後の変更（完了を含む。）", "the last change, the completion included"),
                kept,
                new Words("行われたことの記録だけ", "only the record that it was made"),
                new Words("自己点検の利用条件", "terms of use of the self-check"),
                JOB,
                SelfCheckDesk.KIND);
    }

    @Override
    public long due(Instant now, int most) {
        return checks.dueToErase(RetentionRule.before(now, kept), most);
    }

    @Override
    public int erase(Instant now, int rows) {
        List<SelfCheck> due = checks.toErase(RetentionRule.before(now, kept), rows);
        for (SelfCheck check : due) {
            journal.attempt(SelfCheckDesk.caseOf(check.id()), "ERASE_SELF_CHECK");
            checks.remove(check);
            desk.tell(check, "erased");
        }
        return due.size();
    }

    @Override
    public boolean exists(UUID caseId) {
        return checks.exists(caseId);
    }
}
