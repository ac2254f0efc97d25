package jp.telework.subsidy.application.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.application.domain.Application;
import jp.telework.subsidy.application.domain.ApplicationStatus;
import jp.telework.subsidy.application.domain.Applications;
import jp.telework.subsidy.notice.domain.NoticeMatter;
import jp.telework.subsidy.notice.usecase.SealedNotice;
import org.jspecify.annotations.Nullable;

/** Every applicant of a call learns its result: in its case, its history, its events and by a notice, all at once. */
@ApplicationScoped
public class TellResults {

    private final Applications applications;
    private final ResultNoticeWriter notices;
    private final ApplicationDesk desk;

    TellResults(Applications applications, ResultNoticeWriter notices, ApplicationDesk desk) {
        this.applications = applications;
        this.notices = notices;
        this.desk = desk;
    }

    /**
     * The adopted applications that were not withdrawn.
     *
     * @param requestedYen what they request together
     */
    public record Adopted(int applications, Yen requestedYen) {}

    /** Tells the results; answers with what was adopted. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Adopted handle(UUID callId, @Nullable String subsidyName, FiscalYear year, String callTitle, Instant now) {
        String subsidy = NoticeMatter.subsidyOf(subsidyName, year, callTitle);
        List<Application> decided = applications.pendingOf(callId);
        Map<UUID, SealedNotice> issued = notices.issue(decided, subsidy, now);
        for (Application application : decided) {
            application.publishResult(now);
            SealedNotice notice = Objects.requireNonNull(issued.get(application.id()));
            desk.changed(
                    application,
                    application.status() == ApplicationStatus.ADOPTED ? "adopted" : "not-adopted",
                    Map.of(
                            "notice", notice.content().head().documentNumber(),
                            "noticeSha256", notice.contentSha256()));
        }
        List<Yen> requested = decided.stream()
                .filter(application -> application.status() == ApplicationStatus.ADOPTED)
                .map(application ->
                        Objects.requireNonNull(application.proposal().requestedAmountYen()))
                .toList();
        return new Adopted(requested.size(), requested.stream().reduce(Yen.ZERO, Yen::plus));
    }
}
