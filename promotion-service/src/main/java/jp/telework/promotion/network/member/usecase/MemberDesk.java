package jp.telework.promotion.network.member.usecase;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.command.CaseDesk;
import jp.telework.platform.command.Journal;
import jp.telework.platform.event.EventData;
import jp.telework.promotion.advice.domain.AdviceTopic;
import jp.telework.promotion.desk.usecase.Desk;
import jp.telework.promotion.network.member.domain.MemberAction;
import jp.telework.promotion.network.member.domain.MemberStatus;
import jp.telework.promotion.network.member.domain.NetworkMember;
import jp.telework.promotion.network.member.domain.NetworkMembers;

/** Opens members for commands, and tells the journal what became of them. */
@Singleton
class MemberDesk extends Desk<NetworkMember, MemberAction> {

    static final String KIND = "network-member";

    private final NetworkMembers members;

    MemberDesk(NetworkMembers members, CaseDesk desk, Journal journal) {
        super(KIND, desk, journal);
        this.members = members;
    }

    /** A member after a change, as readers of the event feed see it. */
    @EventData(kind = KIND)
    record Snapshot(UUID id, MemberStatus status, List<AdviceTopic> topics, int capacity) {}

    @Override
    protected Optional<NetworkMember> find(UUID id) {
        return members.find(null, id);
    }

    @Override
    protected CorporateNumber addressee(NetworkMember member, String verb) {
        return member.organisation();
    }

    @Override
    protected String eventType(String verb) {
        return "jp.telework.promotion.network-member." + verb + ".v1";
    }

    @Override
    protected Object snapshot(NetworkMember member) {
        return new Snapshot(
                member.id(),
                member.status(),
                member.content().topics(),
                member.content().capacity());
    }
}
