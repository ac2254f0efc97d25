package jp.telework.furusato.town.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.telework.furusato.town.domain.ProgressPolicy;
import jp.telework.furusato.town.domain.Town;
import jp.telework.furusato.town.domain.TownAction;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;

/** 進捗報告 of a fiscal year, or its correction with a reason. */
@ApplicationScoped
public class ReportProgress {

    private final TownDesk desk;

    ReportProgress(TownDesk desk) {
        this.desk = desk;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Town handle(Caller caller, UUID id, IfMatch ifMatch, ProgressPolicy.Sent sent) {
        return desk.perform(
                caller,
                id,
                ifMatch,
                TownAction.REPORT_PROGRESS,
                work -> ProgressPolicy.judge(sent, work.town().file(), work.today(), work.checks()));
    }
}
