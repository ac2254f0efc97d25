package jp.telework.subsidy.application.usecase;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.telework.platform.command.Journal;
import jp.telework.platform.retention.Retained;
import jp.telework.platform.retention.RetentionRule;
import jp.telework.platform.retention.RetentionRule.Words;
import jp.telework.platform.retention.RunRetention;
import jp.telework.subsidy.application.domain.Application;
import jp.telework.subsidy.application.domain.Applications;
import jp.telework.subsidy.application.domain.ErasableApplications;
import jp.telework.subsidy.application.domain.ErasureRule;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** 個人情報と書類の消去: contact points and files of applications go when their time is over; figures, hashes and acts stay. */
@ApplicationScoped
public class EraseApplications {

    private static final String JOB = "erase-applications";
    private static final Applications.Reader ALL = new Applications.Reader(null, true);
    private static final Words REMAINS = new Words("金額・件名・ハッシュ値・処分・履歴", "amounts, title, hashes, acts and history");

    private final ErasableApplications erasable;
    private final Applications applications;
    private final ApplicationDesk desk;
    private final Journal journal;
    private final RunRetention retention;
    private final Period draftsKept;
    private final Period recordsKept;

    EraseApplications(
            ErasableApplications erasable,
            Applications applications,
            ApplicationDesk desk,
            Journal journal,
            RunRetention retention,
            @ConfigProperty(name = "telework.retention.drafts-kept", defaultValue = "P1Y") Period draftsKept,
            @ConfigProperty(name = "telework.retention.records-kept", defaultValue = "P5Y") Period recordsKept) {
        this.erasable = erasable;
        this.applications = applications;
        this.desk = desk;
        this.journal = journal;
        this.retention = retention;
        this.draftsKept = draftsKept;
        this.recordsKept = recordsKept;
    }

    /** Erases whatever is due; replicas share the work. */
    @Scheduled(
            cron = "{telework.retention.erase-run}",
            timeZone = "Asia/Tokyo",
            identity = JOB,
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void run() {
        List.of(drafts(), ended(), grants()).forEach(retention::run);
    }

    @Produces
    @Singleton
    Retained drafts() {
        return new ByRule(
                ErasureRule.DRAFTS,
                new RetentionRule(
                        "APPLICATION_DRAFTS",
                        new Words(
                                "提出されなかった応募の連絡先、担当者と書類",
                                "contact points, editors and files of applications never submitted"),
                        new Words("最後の変更", "the last change"),
                        draftsKept,
                        REMAINS,
                        new Words("個人情報の保護に関する法律（利用目的の範囲の保有）", "Act on the Protection of Personal Information"),
                        JOB,
                        "application"));
    }

    @Produces
    @Singleton
    Retained ended() {
        return new ByRule(
                ErasureRule.ENDED,
                new RetentionRule(
                        "APPLICATIONS_ENDED",
                        new Words(
                                "不採択・不適格・不交付・取下げの連絡先、担当者、書類、メッセージ",
                                "contact points, editors, files and messages of refused and withdrawn cases"),
                        new Words("終わった年度の末日", "end of the fiscal year in which the case ended"),
                        recordsKept,
                        REMAINS,
                        new Words("交付要綱（帳簿等の保存）、文書管理規則", "grant guideline on records; rules on documents"),
                        JOB,
                        "application"));
    }

    @Produces
    @Singleton
    Retained grants() {
        return new ByRule(
                ErasureRule.GRANTS,
                new RetentionRule(
                        "GRANTS_CLOSED",
                        new Words(
                                "交付を受けた事業の連絡先、担当者、書類、メッセージ",
                                "contact points, editors, files and messages of projects that got a grant"),
                        new Words(
                                "完了した年度の末日（処分制限期間と未了の義務がある間は残す）",
                                "end of the fiscal year of completion, not while assets are restricted or a duty is"
                                        + " open"),
                        recordsKept,
                        REMAINS,
                        new Words("交付要綱（帳簿等の保存）、法22条", "grant guideline on records; Act, article 22"),
                        JOB,
                        "grant"));
    }

    private final class ByRule implements Retained {

        private final ErasureRule which;
        private final RetentionRule rule;

        ByRule(ErasureRule which, RetentionRule rule) {
            this.which = which;
            this.rule = rule;
        }

        @Override
        public RetentionRule rule() {
            return rule;
        }

        @Override
        public long due(Instant now, int most) {
            return erasable.count(which, which.before(now, rule.kept()), most);
        }

        @Override
        public int erase(Instant now, int rows) {
            List<UUID> due = erasable.due(which, which.before(now, rule.kept()), rows);
            for (UUID id : due) {
                journal.attempt(ApplicationDesk.caseOf(id), "ERASE_PERSONAL_DATA");
                erasable.erase(id, now);
                Application erased = applications.find(ALL, id).orElseThrow();
                desk.changed(erased, "erased", Map.of("rule", rule.code()));
            }
            return due.size();
        }

        @Override
        public boolean exists(UUID caseId) {
            return erasable.exists(which, caseId);
        }
    }
}
