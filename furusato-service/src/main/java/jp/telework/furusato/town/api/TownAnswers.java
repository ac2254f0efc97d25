package jp.telework.furusato.town.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import jp.telework.casework.approval.api.ApprovedInBulk;
import jp.telework.casework.approval.api.DecisionDraftView;
import jp.telework.furusato.town.domain.Town;
import jp.telework.furusato.town.usecase.ApprovePlanAdoption;
import jp.telework.furusato.town.usecase.FindTowns;
import jp.telework.furusato.town.usecase.TownCommand;
import jp.telework.furusato.town.usecase.TownDesk;
import jp.telework.furusato.town.usecase.TownJournal;
import jp.telework.kernel.time.Japan;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Ministry;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.IfMatch;
import org.jspecify.annotations.Nullable;

/** What all resources of a town share: who calls, with which version, and answering with the town. */
@ApplicationScoped
class TownAnswers implements ApprovedInBulk {

    private final Commands commands;
    private final TownDesk desk;
    private final CurrentCaller caller;
    private final CurrentRequest request;
    private final FindTowns findTowns;
    private final ApprovePlanAdoption approvePlanAdoption;
    private final Clock clock;

    TownAnswers(
            Commands commands,
            TownDesk desk,
            CurrentCaller caller,
            CurrentRequest request,
            FindTowns findTowns,
            ApprovePlanAdoption approvePlanAdoption,
            Clock clock) {
        this.commands = commands;
        this.desk = desk;
        this.caller = caller;
        this.request = request;
        this.findTowns = findTowns;
        this.approvePlanAdoption = approvePlanAdoption;
        this.clock = clock;
    }

    Caller caller() {
        return caller.get();
    }

    IfMatch ifMatch() {
        return request.ifMatch();
    }

    CurrentRequest request() {
        return request;
    }

    /**
     * Runs a command and answers with the changed town.
     *
     * @param sent reads the command from the body, after the version that it is meant for
     */
    Response run(UUID id, Supplier<TownCommand> sent) {
        IfMatch ifMatch = request.ifMatch();
        TownCommand command = sent.get();
        return answer(() -> desk.run(caller.get(), id, ifMatch, command));
    }

    /** Answers with the town that a command changed. */
    Response answer(Supplier<Town> work) {
        return commands.run(work, town -> Answer.ok(view(findTowns.after(town)), version(town)));
    }

    @Override
    public String kind() {
        return TownJournal.KIND;
    }

    @Override
    public Response approve(UUID id, IfMatch ifMatch, @Nullable String note) {
        return drafted(() -> approvePlanAdoption.approve(caller.get(), id, ifMatch, note));
    }

    /** Answers with the draft that a step left. */
    Response drafted(Supplier<ApprovePlanAdoption.Drafted> work) {
        return commands.run(work, drafted -> Answer.ok(DecisionDraftView.of(drafted.draft()), version(drafted.town())));
    }

    /** The version as the caller may know it. */
    long version(Town town) {
        return town.version(Ministry.includes(caller.get()));
    }

    /** The town as it stands today: what is overdue depends on the day. */
    TownView view(FindTowns.Found found) {
        LocalDate today = Japan.today(clock);
        return TownView.of(found, request.language(), today);
    }
}
