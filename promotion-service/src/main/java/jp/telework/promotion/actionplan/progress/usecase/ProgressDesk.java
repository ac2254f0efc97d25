package jp.telework.promotion.actionplan.progress.usecase;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.platform.command.CaseDesk;
import jp.telework.platform.command.Journal;
import jp.telework.platform.event.EventData;
import jp.telework.promotion.actionplan.progress.domain.MeasureProgress;
import jp.telework.promotion.actionplan.progress.domain.MeasureStatus;
import jp.telework.promotion.actionplan.progress.domain.ProgressAction;
import jp.telework.promotion.actionplan.progress.domain.ProgressKey;
import jp.telework.promotion.actionplan.progress.domain.ProgressReports;
import jp.telework.promotion.actionplan.progress.domain.ReviewStatus;
import jp.telework.promotion.desk.usecase.Desk;

/** Opens reports of progress for commands, and tells the journal what became of them. */
@Singleton
class ProgressDesk extends Desk<MeasureProgress, ProgressAction> {

    static final String KIND = "action-plan-progress";

    private final ProgressReports reports;

    ProgressDesk(ProgressReports reports, CaseDesk desk, Journal journal) {
        super(KIND, desk, journal);
        this.reports = reports;
    }

    /** A report after a change, as readers of the event feed see it. */
    @EventData(kind = KIND)
    record Snapshot(
            UUID id,
            UUID planId,
            FiscalYear fiscalYear,
            String measure,
            String ministry,
            ReviewStatus review,
            MeasureStatus status) {}

    @Override
    protected Optional<MeasureProgress> find(UUID id) {
        return reports.find(id);
    }

    @Override
    protected String eventType(String verb) {
        return "jp.telework.promotion.action-plan-progress." + verb + ".v1";
    }

    @Override
    protected Object snapshot(MeasureProgress report) {
        ProgressKey key = report.key();
        return new Snapshot(
                report.id(),
                key.planId(),
                key.fiscalYear(),
                key.measure(),
                key.ministry(),
                report.review(),
                report.content().status());
    }
}
