package jp.telework.promotion.recognition.entry.usecase;

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
import jp.telework.promotion.recognition.entry.domain.RecognitionEntries;
import jp.telework.promotion.recognition.entry.domain.RecognitionEntry;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** 個人情報の消去: the contact of an application goes when its time after the last change is over. */
@ApplicationScoped
public class EraseContacts implements Retained {

    private static final String JOB = "erase-recognition-contacts";

    private final RecognitionEntries entries;
    private final EntryDesk desk;
    private final Journal journal;
    private final Period kept;
    private final RunRetention retention;

    EraseContacts(
            RecognitionEntries entries,
            EntryDesk desk,
            Journal journal,
            @ConfigProperty(name = "telework.recognition.contacts-kept") Period kept,
            RunRetention retention) {
        this.entries = entries;
        this.desk = desk;
        this.journal = journal;
        this.kept = kept;
        this.retention = retention;
    }

    /** Erases what is due; replicas share the work. */
    @Scheduled(
            cron = "{telework.recognition.erase-run}",
            timeZone = "Asia/Tokyo",
            identity = JOB,
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void run() {
        retention.run(this);
    }

    @Override
    public RetentionRule rule() {
        return new RetentionRule(
                "RECOGNITION_CONTACTS",
                new Words("認定の申請の担当者・連絡先", "contacts of applications for recognition"),
                new Words("申請の最後の変更", "the last change of the application"),
                kept,
                new Words("申請の内容、決定、認定の記録", "the application, the decision and the recognition"),
                new Words("テレワーク先駆者百選 募集要領（個人情報の取扱い）", "telework pioneers: call, personal data"),
                JOB,
                EntryDesk.KIND);
    }

    @Override
    public long due(Instant now, int most) {
        return entries.dueToErase(RetentionRule.before(now, kept), most);
    }

    @Override
    public int erase(Instant now, int rows) {
        List<RecognitionEntry> due = entries.toErase(RetentionRule.before(now, kept), rows);
        for (RecognitionEntry entry : due) {
            journal.attempt(EntryDesk.caseOf(entry.id()), "ERASE_PERSONAL_DATA");
            entry.erase();
            desk.tell(entry, "erased");
        }
        return due.size();
    }

    @Override
    public boolean exists(UUID caseId) {
        return entries.exists(caseId);
    }
}
