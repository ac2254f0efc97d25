package jp.telework.platform.retention;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.Period;
import jp.telework.platform.command.RememberedAnswers;
import jp.telework.platform.retention.RetentionRule.Words;

/** Once an hour, drops the remembered answers that are past their promise. */
@ApplicationScoped
class ForgetOldAnswers implements Retained {

    private static final String JOB = "forget-old-answers";

    private static final RetentionRule RULE = new RetentionRule(
            "REMEMBERED_ANSWERS",
            new Words("冪等キーごとに覚えた応答", "answers remembered for idempotency keys"),
            new Words("応答", "the answer"),
            Period.ofDays(1),
            new Words("なし", "nothing"),
            new Words("API の約束（再送）", "the API's promise on retries"),
            JOB,
            null);

    private final RememberedAnswers remembered;
    private final RunRetention retention;

    ForgetOldAnswers(RememberedAnswers remembered, RunRetention retention) {
        this.remembered = remembered;
        this.retention = retention;
    }

    @Scheduled(every = "1h", delayed = "{telework.retention.forget-after}", identity = JOB)
    void forget() {
        retention.runUnaudited(this);
    }

    @Override
    public RetentionRule rule() {
        return RULE;
    }

    @Override
    public long due(Instant now, int most) {
        return remembered.due(most);
    }

    @Override
    public int erase(Instant now, int rows) {
        return remembered.purge(rows);
    }
}
