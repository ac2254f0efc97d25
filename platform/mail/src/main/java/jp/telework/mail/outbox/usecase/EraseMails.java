package jp.telework.mail.outbox.usecase;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.Period;
import jp.telework.mail.outbox.domain.Mails;
import jp.telework.platform.retention.Retained;
import jp.telework.platform.retention.RetentionRule;
import jp.telework.platform.retention.RetentionRule.Words;
import jp.telework.platform.retention.RunRetention;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** 個人情報の消去: addresses and texts of mails go when their time is over; that a mail was sent stays known. */
@ApplicationScoped
public class EraseMails implements Retained {

    private static final String JOB = "erase-mails";

    private final Mails mails;
    private final Period kept;
    private final RunRetention retention;

    EraseMails(
            Mails mails,
            @ConfigProperty(name = "telework.mail.kept", defaultValue = "P30D") Period kept,
            RunRetention retention) {
        this.mails = mails;
        this.kept = kept;
        this.retention = retention;
    }

    /** Erases whatever is due; replicas share the work. */
    @Scheduled(
            cron = "{telework.mail.erase-run}",
            timeZone = "Asia/Tokyo",
            identity = JOB,
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void run() {
        retention.run(this);
    }

    @Override
    public RetentionRule rule() {
        return new RetentionRule(
                "MAILS",
                new Words("メールの宛先と本文", "addresses and texts of mails"),
                new Words("送信または断念", "when the mail was sent or given up"),
                kept,
                new Words("種類、日時、状態", "kind, times and status"),
                new Words("個人情報の保護に関する法律第61条第2項", "Act on the Protection of Personal Information, art. 61(2)"),
                JOB,
                null);
    }

    @Override
    public long due(Instant now, int most) {
        return mails.dueToErase(RetentionRule.before(now, kept), most);
    }

    @Override
    public int erase(Instant now, int rows) {
        return mails.erase(RetentionRule.before(now, kept), now, rows);
    }
}
