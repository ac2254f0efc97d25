package jp.telework.furusato.proposal.usecase;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.telework.furusato.proposal.domain.ErasableProposals;
import jp.telework.furusato.proposal.domain.ErasureRule;
import jp.telework.furusato.proposal.domain.TownProposal;
import jp.telework.furusato.proposal.domain.TownProposals;
import jp.telework.platform.command.Journal;
import jp.telework.platform.retention.Retained;
import jp.telework.platform.retention.RetentionRule;
import jp.telework.platform.retention.RetentionRule.Words;
import jp.telework.platform.retention.RunRetention;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** 個人情報と書類の消去: contact points and files of proposals go when their time is over; hashes and results stay. */
@ApplicationScoped
public class EraseProposals {

    private static final String JOB = "erase-proposals";
    private static final TownProposals.Reader ALL = new TownProposals.Reader(null, true);
    private static final Words REMAINS = new Words("提案の内容・ハッシュ値・結果・履歴", "the proposal, hashes, results and history");

    private final ErasableProposals erasable;
    private final TownProposals proposals;
    private final ProposalDesk desk;
    private final Journal journal;
    private final RunRetention retention;
    private final Period draftsKept;
    private final Period recordsKept;

    EraseProposals(
            ErasableProposals erasable,
            TownProposals proposals,
            ProposalDesk desk,
            Journal journal,
            RunRetention retention,
            @ConfigProperty(name = "telework.retention.drafts-kept", defaultValue = "P1Y") Period draftsKept,
            @ConfigProperty(name = "telework.retention.records-kept", defaultValue = "P5Y") Period recordsKept) {
        this.erasable = erasable;
        this.proposals = proposals;
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
        List.of(drafts(), ended(), selected()).forEach(retention::run);
    }

    @Produces
    @Singleton
    Retained drafts() {
        return new ByRule(
                ErasureRule.DRAFTS,
                new RetentionRule(
                        "PROPOSAL_DRAFTS",
                        new Words(
                                "提出されなかった提案の連絡先、担当者と書類",
                                "contact points, editors and files of proposals never submitted"),
                        new Words("最後の変更", "the last change"),
                        draftsKept,
                        REMAINS,
                        new Words("個人情報の保護に関する法律（利用目的の範囲の保有）", "Act on the Protection of Personal Information"),
                        JOB,
                        ProposalDesk.KIND));
    }

    @Produces
    @Singleton
    Retained ended() {
        return new ByRule(
                ErasureRule.ENDED,
                new RetentionRule(
                        "PROPOSALS_ENDED",
                        new Words(
                                "不選定・取下げの提案の連絡先、担当者、書類、メッセージ",
                                "contact points, editors, files and messages of proposals not selected or withdrawn"),
                        new Words("終わった年度の末日", "end of the fiscal year in which the case ended"),
                        recordsKept,
                        REMAINS,
                        new Words("文書管理規則", "rules on documents"),
                        JOB,
                        ProposalDesk.KIND));
    }

    @Produces
    @Singleton
    Retained selected() {
        return new ByRule(
                ErasureRule.SELECTED,
                new RetentionRule(
                        "PROPOSALS_SELECTED",
                        new Words(
                                "選定された提案の連絡先、担当者、書類、メッセージ",
                                "contact points, editors, files and messages of selected proposals"),
                        new Words(
                                "推進計画の最後の年度の末日（計画がなければ選定の年度）",
                                "end of the last fiscal year of the town's plan; without a plan, of the selection"),
                        recordsKept,
                        REMAINS,
                        new Words("文書管理規則", "rules on documents"),
                        JOB,
                        ProposalDesk.KIND));
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
                journal.attempt(ProposalDesk.caseOf(id), "ERASE_PERSONAL_DATA");
                erasable.erase(id, now);
                TownProposal erased = proposals.find(ALL, id).orElseThrow();
                desk.changed(erased, "erased", Map.of("rule", rule.code()));
            }
            return due.size();
        }

        @Override
        public boolean exists(UUID caseId) {
            return erasable.exists(caseId);
        }
    }
}
