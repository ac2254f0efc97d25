package jp.telework.promotion.campaign.registration.usecase;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.time.Japan;
import jp.telework.platform.command.Journal;
import jp.telework.platform.retention.Retained;
import jp.telework.platform.retention.RetentionRule;
import jp.telework.platform.retention.RetentionRule.Words;
import jp.telework.platform.retention.RunRetention;
import jp.telework.promotion.campaign.registration.domain.CampaignRegistration;
import jp.telework.promotion.campaign.registration.domain.CampaignRegistrations;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** 担当者の消去: the contact persons of registrations go some time after the campaign. */
@ApplicationScoped
public class EraseContacts implements Retained {

    private static final String JOB = "erase-campaign-contacts";

    private final CampaignRegistrations registrations;
    private final RegistrationDesk desk;
    private final Journal journal;
    private final Period kept;
    private final RunRetention retention;

    EraseContacts(
            CampaignRegistrations registrations,
            RegistrationDesk desk,
            Journal journal,
            @ConfigProperty(name = "telework.campaign.contacts-kept") Period kept,
            RunRetention retention) {
        this.registrations = registrations;
        this.desk = desk;
        this.journal = journal;
        this.kept = kept;
        this.retention = retention;
    }

    /** Erases what is due; replicas share the work. */
    @Scheduled(
            cron = "{telework.campaign.erase-run}",
            timeZone = "Asia/Tokyo",
            identity = JOB,
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void run() {
        retention.run(this);
    }

    @Override
    public RetentionRule rule() {
        return new RetentionRule(
                "CAMPAIGN_CONTACTS",
                new Words("参加登録の担当者・連絡先", "contact persons of registrations for campaigns"),
                new Words("実施期間の終了（取下げ・不承認はその日）", "end of the campaign; withdrawal or rejection"),
                kept,
                new Words("団体、参加区分、人数", "the organisation, its classes and headcounts"),
                new Words("実施要領（個人情報の取扱い）", "campaign terms: personal data"),
                JOB,
                RegistrationDesk.KIND);
    }

    @Override
    public long due(Instant now, int most) {
        return registrations.dueToErase(ended(now), RetentionRule.before(now, kept), most);
    }

    @Override
    public int erase(Instant now, int rows) {
        List<CampaignRegistration> due = registrations.toErase(ended(now), RetentionRule.before(now, kept), rows);
        for (CampaignRegistration registration : due) {
            journal.attempt(RegistrationDesk.caseOf(registration.id()), "ERASE_PERSONAL_DATA");
            registration.erase(now);
            desk.tell(registration, "erased");
        }
        return due.size();
    }

    @Override
    public boolean exists(UUID caseId) {
        return registrations.exists(caseId);
    }

    private LocalDate ended(Instant now) {
        return Japan.date(now).minus(kept);
    }
}
