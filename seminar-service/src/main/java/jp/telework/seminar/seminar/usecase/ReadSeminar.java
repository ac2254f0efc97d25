package jp.telework.seminar.seminar.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.CaseActions;
import jp.telework.platform.command.Possibility;
import jp.telework.seminar.seminar.domain.PublicationPolicy;
import jp.telework.seminar.seminar.domain.Seminar;
import jp.telework.seminar.seminar.domain.SeminarAction;
import jp.telework.seminar.seminar.domain.SeminarError;
import jp.telework.seminar.seminar.domain.SeminarPlan;
import jp.telework.seminar.seminar.domain.SeminarStatus;
import jp.telework.seminar.seminar.domain.Seminars;

/** Reads one seminar: the public sees an announced one, the office, the ministry and auditors also drafts. */
@ApplicationScoped
public class ReadSeminar implements CaseActions {

    private final Seminars seminars;
    private final Registrants registrants;
    private final SpeakerNames speakers;
    private final Clock clock;

    ReadSeminar(Seminars seminars, Registrants registrants, SpeakerNames speakers, Clock clock) {
        this.speakers = speakers;
        this.seminars = seminars;
        this.registrants = registrants;
        this.clock = clock;
    }

    static boolean seesDrafts(Optional<Caller> caller) {
        return caller.filter(c -> c.is(Role.SECRETARIAT) || c.is(Role.OFFICER) || c.is(Role.AUDITOR))
                .isPresent();
    }

    /** Whether there is a seminar with this id, announced or not. */
    @Transactional
    public boolean exists(UUID id) {
        return seminars.find(id).isPresent();
    }

    /**
     * The seminar with this id and its seats.
     *
     * @throws Refusal NOT_FOUND when there is none that the caller may see
     */
    @Transactional
    public SeatedSeminar byId(Optional<Caller> caller, UUID id) {
        Seminar seminar = visible(caller, id);
        return seated(seminar, seesDrafts(caller) ? seminar.plan() : named(seminar));
    }

    /** A seminar with its seats as the office sees it, after a command in the same transaction. */
    @Transactional
    public SeatedSeminar seated(Seminar seminar) {
        return seated(seminar, seminar.plan());
    }

    private SeatedSeminar seated(Seminar seminar, SeminarPlan plan) {
        Registrants.Seats seats =
                registrants.seats(List.of(seminar.id())).getOrDefault(seminar.id(), Registrants.Seats.NONE);
        return new SeatedSeminar(seminar, seats, plan);
    }

    private SeminarPlan named(Seminar seminar) {
        return seminar.plan().naming(speakers.agreed(List.of(seminar.id())).getOrDefault(seminar.id(), Set.of()));
    }

    /**
     * An announced seminar, locked until the transaction ends: it cannot be moved or called off meanwhile. So a person who
     * registers or checks in meanwhile is told of every later change.
     *
     * @throws Refusal NOT_FOUND when it was never announced
     */
    @Transactional
    public Seminar holdAnnounced(UUID id) {
        return seminars.hold(id).filter(Seminar::isPublic).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }

    /**
     * An announced seminar and its seats, locked: others can neither change nor hold it.
     *
     * @throws Refusal NOT_FOUND when it was never announced
     */
    @Transactional
    public SeatedSeminar lockAnnounced(UUID id) {
        return seated(seminars.lock(id).filter(Seminar::isPublic).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND)));
    }

    @Override
    public String kind() {
        return SeminarDesk.KIND;
    }

    @Override
    @Transactional
    public List<Possibility> possibilities(Caller caller, UUID id) {
        Seminar seminar = visible(Optional.of(caller), id);
        return Arrays.stream(SeminarAction.values())
                .map(action -> Possibility.of(action.noun(), reasonsAgainst(action, seminar)))
                .toList();
    }

    private Seminar visible(Optional<Caller> caller, UUID id) {
        return seminars.find(id)
                .filter(seminar -> seminar.isPublic() || seesDrafts(caller))
                .orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }

    private List<Violation> reasonsAgainst(SeminarAction action, Seminar seminar) {
        List<Violation> byState = Possibility.inState(seminar.status(), action, SeminarStatus::next);
        if (!byState.isEmpty()) {
            return byState;
        }
        boolean begun = !clock.instant().isBefore(seminar.plan().period().startsAt());
        Violation tooLate = Violation.of(
                "", SeminarError.SEMINAR_BEGUN, seminar.plan().period().startsAt());
        return switch (action) {
            case PUBLISH -> begun ? List.of(tooLate) : PublicationPolicy.missing(seminar.plan());
            case CHANGE, CANCEL -> begun && seminar.isPublic() ? List.of(tooLate) : List.of();
            case RESCHEDULE -> begun ? List.of(tooLate) : List.of();
            case HOLD ->
                begun
                        ? List.of()
                        : List.of(Violation.of(
                                "",
                                SeminarError.SEMINAR_NOT_BEGUN,
                                seminar.plan().period().startsAt()));
            case COPY -> List.of();
        };
    }
}
