package jp.telework.promotion.network.member.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.persistence.Conditions;
import jp.telework.promotion.network.member.domain.MemberStatus;
import jp.telework.promotion.network.member.domain.NetworkMember;
import jp.telework.promotion.network.member.domain.NetworkMembers;
import org.jspecify.annotations.Nullable;

/** Members in PostgreSQL. */
@ApplicationScoped
class PanacheNetworkMembers implements NetworkMembers, PanacheRepositoryBase<NetworkMember, UUID> {

    @Override
    public void add(NetworkMember member) {
        persist(member);
    }

    @Override
    public Optional<NetworkMember> find(@Nullable CorporateNumber reader, UUID id) {
        Conditions one = new Conditions().and("id = :id", "id", id).and("organisation = :reader", "reader", reader);
        return find(one.text(), one.parameters()).singleResultOptional();
    }

    @Override
    public boolean has(CorporateNumber organisation) {
        return count("organisation = ?1", organisation) > 0;
    }

    @Override
    public List<NetworkMember> list(
            @Nullable CorporateNumber reader, @Nullable MemberStatus status, @Nullable UUID before, int rows) {
        Conditions wanted = new Conditions()
                .and("organisation = :reader", "reader", reader)
                .and("status = :status", "status", status)
                .and("id < :before", "before", before);
        return find(wanted.text() + " order by id desc", wanted.parameters())
                .range(0, rows - 1)
                .list();
    }

    @Override
    public List<NetworkMember> active() {
        return list("status = ?1 order by id", MemberStatus.ACTIVE);
    }

    @Override
    public long countActive() {
        return count("status = ?1", MemberStatus.ACTIVE);
    }
}
