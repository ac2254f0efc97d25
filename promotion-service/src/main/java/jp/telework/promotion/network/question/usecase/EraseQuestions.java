package jp.telework.promotion.network.question.usecase;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import jp.telework.platform.retention.Retained;
import jp.telework.platform.retention.RetentionRule;
import jp.telework.platform.retention.RetentionRule.Words;
import jp.telework.platform.retention.RunRetention;
import jp.telework.promotion.network.question.domain.NetworkQuestion;
import jp.telework.promotion.network.question.domain.NetworkQuestions;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** 質問の消去: texts and persons of a question go when its time after the last change is over. */
@ApplicationScoped
public class EraseQuestions implements Retained {

    private static final String JOB = "erase-network-questions";

    private final NetworkQuestions questions;
    private final QuestionDesk desk;
    private final Period kept;
    private final RunRetention retention;

    EraseQuestions(
            NetworkQuestions questions,
            QuestionDesk desk,
            @ConfigProperty(name = "telework.network.kept") Period kept,
            RunRetention retention) {
        this.questions = questions;
        this.desk = desk;
        this.kept = kept;
        this.retention = retention;
    }

    /** Erases what is due; replicas share the work. */
    @Scheduled(
            cron = "{telework.network.erase-run}",
            timeZone = "Asia/Tokyo",
            identity = JOB,
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void run() {
        retention.run(this);
    }

    @Override
    public RetentionRule rule() {
        return new RetentionRule(
                "NETWORK_QUESTIONS",
                new Words("質問者、質問・回答・評価の文", "the person who asks, and the texts of question, answer and ratings"),
                new Words("最後の変更", "the last change"),
                kept,
                new Words(
                        "分野、業種、規模、経過、評点と、公開に同意した文",
                        "topic, industry, size, course, points, and what was agreed to be public"),
                new Words("推進企業ネットワークの定め（個人情報の取扱い）", "rules of the network: personal data"),
                JOB,
                QuestionDesk.KIND);
    }

    @Override
    public long due(Instant now, int most) {
        return questions.dueToErase(RetentionRule.before(now, kept), most);
    }

    @Override
    public int erase(Instant now, int rows) {
        List<NetworkQuestion> due = questions.toErase(RetentionRule.before(now, kept), rows);
        for (NetworkQuestion question : due) {
            desk.attempt(question, "ERASE_PERSONAL_DATA");
            question.erase(now);
            desk.tell(question, "erased");
        }
        return due.size();
    }

    @Override
    public boolean exists(UUID caseId) {
        return questions.exists(caseId);
    }
}
