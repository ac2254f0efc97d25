package jp.telework.subsidy.relief.usecase;

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
import jp.telework.subsidy.relief.domain.ReliefApplication;
import jp.telework.subsidy.relief.domain.ReliefApplications;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** 個人情報の消去: the contact of a declaration goes when the years of its relief are over. */
@ApplicationScoped
public class EraseReliefContacts implements Retained {

    private static final String JOB = "erase-relief-contacts";

    private final ReliefApplications applications;
    private final ReliefDesk cases;
    private final Journal journal;
    private final RunRetention retention;
    private final Period kept;

    EraseReliefContacts(
            ReliefApplications applications,
            ReliefDesk cases,
            Journal journal,
            RunRetention retention,
            @ConfigProperty(name = "telework.relief.contacts-kept") Period kept) {
        this.applications = applications;
        this.cases = cases;
        this.journal = journal;
        this.retention = retention;
        this.kept = kept;
    }

    /** Erases what is due; replicas share the work. */
    @Scheduled(
            identity = JOB,
            cron = "{telework.relief.erase-run}",
            timeZone = "Asia/Tokyo",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void run() {
        retention.run(this);
    }

    @Override
    public RetentionRule rule() {
        return new RetentionRule(
                "RELIEF_CONTACTS",
                new Words("税制の証明の申告の担当者・連絡先", "contacts of declarations for the tax relief"),
                new Words("申告の最後の変更", "the last change of the declaration"),
                kept,
                new Words("申告した設備、審査、決定、証明の記録", "the equipment, the examination, the decision and the certificate"),
                new Words("個人情報の保護に関する法律第61条第2項", "Act on the Protection of Personal Information, art. 61(2)"),
                JOB,
                ReliefDesk.KIND);
    }

    @Override
    public boolean exists(UUID caseId) {
        return applications.exists(caseId);
    }

    @Override
    public long due(Instant now, int most) {
        return applications.dueToErase(RetentionRule.before(now, kept), most);
    }

    @Override
    public int erase(Instant now, int rows) {
        List<ReliefApplication> due = applications.toErase(RetentionRule.before(now, kept), rows);
        due.forEach(this::erase);
        return due.size();
    }

    private void erase(ReliefApplication application) {
        journal.attempt(ReliefDesk.caseOf(application.id()), "ERASE_PERSONAL_DATA");
        application.erase();
        cases.tell(application, "erased");
    }
}
