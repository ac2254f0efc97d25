package jp.telework.furusato.town.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import jp.telework.furusato.town.domain.Duties;
import jp.telework.furusato.town.domain.PlanDifference;
import jp.telework.furusato.town.domain.Town;
import jp.telework.furusato.town.domain.TownAction;
import jp.telework.furusato.town.domain.TownFile;
import jp.telework.furusato.town.domain.Towns;
import jp.telework.furusato.town.domain.act.EvidenceDocument;
import jp.telework.kernel.document.DocumentContents;
import jp.telework.kernel.document.DocumentFacts;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.rule.TraceStep;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Scope;
import jp.telework.platform.document.StoredFile;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;

/** Reads towns: an organisation its own, the ministry all. */
@ApplicationScoped
public class FindTowns {

    private final Towns towns;
    private final Duties duties;
    private final DocumentContents contents;

    FindTowns(Towns towns, Duties duties, DocumentContents contents) {
        this.towns = towns;
        this.duties = duties;
        this.contents = contents;
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
        DocumentFacts facts = find(caller, id)
                .file()
                .document(number)
                .map(EvidenceDocument::file)
                .orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
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

    /**
     * What the caller can do now.
     *
     * @param reasons why not; empty when the state and the caller's role allow it
     */
    public record Possibility(TownAction action, List<Violation> reasons) {}

    @Transactional
    public List<Possibility> possibilities(Caller caller, UUID id) {
        Town town = find(caller, id);
        return Arrays.stream(TownAction.values())
                .map(action -> new Possibility(action, reasonsAgainst(action, town)))
                .toList();
    }

    private static List<Violation> reasonsAgainst(TownAction action, Town town) {
        return town.status().next(action).isPresent()
                ? List.of()
                : List.of(Violation.of("", CommonError.ILLEGAL_TRANSITION, town.status(), action));
    }
}
