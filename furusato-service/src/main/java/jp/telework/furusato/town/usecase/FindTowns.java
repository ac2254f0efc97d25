package jp.telework.furusato.town.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import jp.telework.furusato.town.domain.Duties;
import jp.telework.furusato.town.domain.PlanDifference;
import jp.telework.furusato.town.domain.PlanPolicy;
import jp.telework.furusato.town.domain.ProgressPolicy;
import jp.telework.furusato.town.domain.ResolutionPolicy;
import jp.telework.furusato.town.domain.Town;
import jp.telework.furusato.town.domain.TownAction;
import jp.telework.furusato.town.domain.TownFile;
import jp.telework.furusato.town.domain.TownStatus;
import jp.telework.furusato.town.domain.Towns;
import jp.telework.furusato.town.domain.act.MeasureStatus;
import jp.telework.furusato.town.domain.act.PlanReview;
import jp.telework.kernel.document.DocumentContents;
import jp.telework.kernel.document.DocumentFacts;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.rule.TraceStep;
import jp.telework.kernel.time.Japan;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Scope;
import jp.telework.platform.command.CaseActions;
import jp.telework.platform.command.Possibility;
import jp.telework.platform.document.StoredFile;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;

/** Reads towns: an organisation its own, the ministry all. */
@ApplicationScoped
public class FindTowns implements CaseActions {

    private final Towns towns;
    private final Duties duties;
    private final DocumentContents contents;
    private final ApprovePlanAdoption approvePlanAdoption;
    private final Clock clock;

    FindTowns(
            Towns towns,
            Duties duties,
            DocumentContents contents,
            ApprovePlanAdoption approvePlanAdoption,
            Clock clock) {
        this.towns = towns;
        this.approvePlanAdoption = approvePlanAdoption;
        this.duties = duties;
        this.contents = contents;
        this.clock = clock;
    }

    @Transactional
    public Page<Towns.Summary> list(Caller caller, Towns.Filter filter, PageRequest page) {
        return Page.of(
                towns.list(Scope.of(caller).organisation(), filter, page.afterId(), page.rows()), page, row -> row.id()
                        .toString());
    }

    /** A town with its duties, as it stands. */
    public record Found(Town town, List<Duties.Row> duties) {}

    /**
     * A town.
     *
     * @throws Refusal NOT_FOUND when there is none that the caller may see
     */
    @Transactional
    public Found get(Caller caller, UUID id) {
        Town town = find(caller, id);
        return new Found(town, duties.of(id));
    }

    /** The duties of a town that a command has just changed. */
    @Transactional
    public Found after(Town town) {
        return new Found(town, duties.of(town.id()));
    }

    /**
     * A file as it was attached.
     *
     * @param number of the act that attached it
     * @throws Refusal NOT_FOUND
     */
    @Transactional
    public StoredFile document(Caller caller, UUID id, int number) {
        DocumentFacts facts =
                find(caller, id).file().document(number).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        return new StoredFile(facts.name(), facts.mediaType(), facts.sha256(), contents.open(id, number));
    }

    Town find(Caller caller, UUID id) {
        return towns.find(Scope.of(caller).organisation(), id).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }

    /**
     * Two versions of a plan and what the later changed.
     *
     * @param changes one step for each
     */
    public record Difference(TownFile.PlanVersion from, TownFile.PlanVersion to, List<TraceStep> changes) {}

    /**
     * What one version of the plan changed against another.
     *
     * @throws Refusal NOT_FOUND when a version does not exist
     */
    @Transactional
    public Difference difference(Caller caller, UUID id, int from, int to) {
        TownFile file = find(caller, id).file();
        TownFile.PlanVersion before = version(file, from);
        TownFile.PlanVersion after = version(file, to);
        return new Difference(before, after, PlanDifference.between(before.content(), after.content()));
    }

    private static TownFile.PlanVersion version(TownFile file, int number) {
        return file.plans().stream()
                .filter(plan -> plan.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }

    @Override
    public String kind() {
        return TownJournal.KIND;
    }

    @Override
    @Transactional
    public List<Possibility> possibilities(Caller caller, UUID id) {
        Town town = find(caller, id);
        return Arrays.stream(TownAction.values())
                .flatMap(action -> of(action, town, caller).stream())
                .toList();
    }

    private List<Possibility> of(TownAction action, Town town, Caller caller) {
        List<Violation> byState = Possibility.inState(town.status(), action, TownStatus::next);
        if (!byState.isEmpty()) {
            return List.of(Possibility.of(action.noun(), byState));
        }
        TownFile file = town.file();
        return switch (action) {
            case CHANGE_MEASURE -> Possibility.ofParts(action.noun(), numbers(file, MeasureStatus::isOpen), byState);
            case ATTACH_EVIDENCE ->
                Possibility.ofParts(action.noun(), numbers(file, status -> status != MeasureStatus.DROPPED), byState);
            case REVIEW_PLAN ->
                judged(action, checks -> PlanPolicy.review(PlanReview.Outcome.PASSED, "", file, checks));
            case DRAFT_PLAN -> judged(action, checks -> PlanPolicy.requireDraftable(file, checks));
            case RESOLVE_PLAN -> judged(action, checks -> ResolutionPolicy.requireReviewed(file, checks));
            case ATTACH_RESOLUTION -> judged(action, checks -> ResolutionPolicy.requireRoom(file, checks));
            case RETURN_RESOLUTION ->
                judged(action, checks -> {
                    TownCommand.requireReturnable(town, checks);
                    ResolutionPolicy.requireWaiting(file, checks);
                });
            case ADOPT_PLAN ->
                unless(action, () -> {
                    TownCommand.refuseLevels(town);
                    Checks checks = new Checks();
                    PlanPolicy.adopt(Optional.of(TownDesk.hand(caller)), file, checks);
                    checks.refuseIfAny();
                });
            case DRAFT_ADOPTION, APPROVE_ADOPTION, RETURN_ADOPTION ->
                unless(action, () -> approvePlanAdoption.judge(action, caller, town));
            case REPORT_PROGRESS ->
                judged(action, checks -> ProgressPolicy.requireYearOver(file, Japan.today(clock), checks));
            case RECORD_SURVEY, PROPOSE_MEASURE -> List.of(Possibility.of(action.noun(), byState));
        };
    }

    private static List<Possibility> judged(TownAction action, Consumer<Checks> judgement) {
        return List.of(Possibility.of(action.noun(), Possibility.judged(judgement)));
    }

    private static List<Possibility> unless(TownAction action, Runnable check) {
        return List.of(Possibility.of(action.noun(), Possibility.unless(check)));
    }

    private static List<Integer> numbers(TownFile file, Predicate<MeasureStatus> wanted) {
        return file.measures().stream()
                .filter(measure -> wanted.test(measure.status()))
                .map(TownFile.Measure::number)
                .toList();
    }
}
