package jp.telework.promotion.network.member.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import org.jspecify.annotations.Nullable;

/** All members of the network. */
public interface NetworkMembers {

    void add(NetworkMember member);

    /**
     * A member that the reader may know of.
     *
     * @param reader null knows of all
     */
    Optional<NetworkMember> find(@Nullable CorporateNumber reader, UUID id);

    /** Whether a firm is a member. */
    boolean has(CorporateNumber organisation);

    /**
     * The members, newest first.
     *
     * @param reader null knows of all
     * @param status null for all
     */
    List<NetworkMember> list(
            @Nullable CorporateNumber reader, @Nullable MemberStatus status, @Nullable UUID before, int rows);

    /** Those that are given questions, in the order in which they joined. */
    List<NetworkMember> active();

    /** How many are given questions. */
    long countActive();
}
