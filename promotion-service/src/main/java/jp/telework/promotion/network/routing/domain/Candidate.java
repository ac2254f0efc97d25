package jp.telework.promotion.network.routing.domain;

import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.promotion.network.member.domain.MemberContent;

/**
 * A member that might answer.
 *
 * @param open how many questions it has
 * @param hadBefore whether it had this question already
 */
public record Candidate(
        UUID memberId, CorporateNumber organisation, MemberContent content, int open, boolean hadBefore) {}
