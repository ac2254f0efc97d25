package jp.telework.promotion.network.member.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseActions;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Possibility;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;
import jp.telework.platform.request.IfMatch;
import jp.telework.promotion.desk.usecase.CaseCommand;
import jp.telework.promotion.desk.usecase.Office;
import jp.telework.promotion.network.domain.NetworkError;
import jp.telework.promotion.network.member.domain.MemberAction;
import jp.telework.promotion.network.member.domain.MemberContent;
import jp.telework.promotion.network.member.domain.MemberStatus;
import jp.telework.promotion.network.member.domain.NetworkMember;
import jp.telework.promotion.network.member.domain.NetworkMembers;
import org.jspecify.annotations.Nullable;

/** The secretariat keeps the register of members; a member reads its own entry. */
@ApplicationScoped
public class KeepMembers implements CaseActions {

    private final NetworkMembers members;
    private final MemberDesk desk;
    private final Clock clock;
    private final Ids ids;

    KeepMembers(NetworkMembers members, MemberDesk desk, Clock clock, Ids ids) {
        this.members = members;
        this.desk = desk;
        this.clock = clock;
        this.ids = ids;
    }

    /** The case in histories and actions. */
    public static CaseRef caseOf(UUID id) {
        return new CaseRef(MemberDesk.KIND, id);
    }

    /**
     * 参加.
     *
     * @throws Refusal ALREADY_MEMBER
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public NetworkMember register(CorporateNumber organisation, MemberContent content) {
        return desk.make(
                null,
                "REGISTER",
                "registered",
                checks -> {
                    if (members.has(organisation)) {
                        throw Refusal.of(NetworkError.ALREADY_MEMBER);
                    }
                    return new NetworkMember(ids.next(), organisation, content, clock.instant());
                },
                members::add);
    }

    /** 変更. */
    @Transactional(Transactional.TxType.MANDATORY)
    public NetworkMember change(Caller caller, UUID id, IfMatch ifMatch, MemberContent content) {
        return desk.run(
                caller,
                id,
                ifMatch,
                new CaseCommand<>(
                        MemberAction.CHANGE, "changed", (member, checks, now) -> () -> member.change(content, now)));
    }

    /** 休止. */
    @Transactional(Transactional.TxType.MANDATORY)
    public NetworkMember suspend(Caller caller, UUID id, IfMatch ifMatch) {
        return desk.run(
                caller,
                id,
                ifMatch,
                new CaseCommand<>(
                        MemberAction.SUSPEND, "suspended", (member, checks, now) -> () -> member.suspend(now)));
    }

    /** 再開. */
    @Transactional(Transactional.TxType.MANDATORY)
    public NetworkMember resume(Caller caller, UUID id, IfMatch ifMatch) {
        return desk.run(
                caller,
                id,
                ifMatch,
                new CaseCommand<>(MemberAction.RESUME, "resumed", (member, checks, now) -> () -> member.resume(now)));
    }

    /**
     * One member.
     *
     * @throws Refusal NOT_FOUND, also for another firm's entry
     */
    @Transactional
    public NetworkMember get(Caller caller, UUID id) {
        return members.find(reader(caller), id).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }

    @Transactional
    public Page<NetworkMember> list(Caller caller, @Nullable MemberStatus status, PageRequest page) {
        return Page.of(members.list(reader(caller), status, page.afterId(), page.rows()), page, member -> member.id()
                .toString());
    }

    /** How many members are given questions now. */
    @Transactional
    public long countActive() {
        return members.countActive();
    }

    private static @Nullable CorporateNumber reader(Caller caller) {
        return Office.includes(caller) ? null : caller.requireOrganisation();
    }

    @Override
    public String kind() {
        return MemberDesk.KIND;
    }

    @Override
    @Transactional
    public List<Possibility> possibilities(Caller caller, UUID id) {
        NetworkMember member = get(caller, id);
        return Arrays.stream(MemberAction.values())
                .map(action ->
                        Possibility.of(action.noun(), Possibility.inState(member.status(), action, MemberStatus::next)))
                .toList();
    }
}
