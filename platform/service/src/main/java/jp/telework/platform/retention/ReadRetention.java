package jp.telework.platform.retention;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.scheduler.Trigger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.telework.kernel.text.Language;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;
import org.jspecify.annotations.Nullable;

/** Reads the rules of the service with what is due, when they ran and when they run next. */
@ApplicationScoped
class ReadRetention {

    /** Where counting stops: whoever reads wants to know that much is due, not how much of a million. */
    private static final int MOST = 1000;

    private final List<Retained> retained;
    private final RetentionRuns runs;
    private final Scheduler scheduler;
    private final Clock clock;

    ReadRetention(@All List<Retained> retained, RetentionRuns runs, Scheduler scheduler, Clock clock) {
        this.retained = retained.stream()
                .sorted(Comparator.comparing((Retained data) -> data.rule().id())
                        .reversed())
                .toList();
        this.runs = runs;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** The rules by their ids, the highest first; one statement for each rule of the page, and one for the runs. */
    @Transactional
    Page<RetentionRuleView> list(PageRequest page, Language language) {
        @Nullable UUID after = page.afterId();
        Instant now = clock.instant();
        Map<String, RetentionRuns.Run> last = runs.byRule();
        List<RetentionRuleView> views = retained.stream()
                .filter(data -> after == null || data.rule().id().compareTo(after) < 0)
                .limit(page.rows())
                .map(data -> RetentionRuleView.of(
                        data.rule(),
                        data.due(now, MOST),
                        last.get(data.rule().code()),
                        next(data.rule().job()),
                        language))
                .toList();
        return Page.of(views, page, view -> view.id().toString());
    }

    private @Nullable Instant next(String job) {
        @Nullable Trigger trigger = scheduler.getScheduledJob(job);
        return trigger == null ? null : trigger.getNextFireTime();
    }
}
