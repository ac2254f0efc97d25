package jp.telework.promotion.network.member.domain;

import java.util.List;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.promotion.advice.domain.AdviceTopic;
import jp.telework.promotion.organisation.domain.Industry;
import jp.telework.promotion.organisation.domain.SizeClass;

/**
 * What is known of a member.
 *
 * @param topics fields of its experience
 * @param capacity how many questions it has at one time
 * @param affiliates corporate numbers of the firms of its group
 * @param avoidsCompetitors whether it answers no firm of its own industry
 */
public record MemberContent(
        String name,
        List<AdviceTopic> topics,
        Industry industry,
        SizeClass sizeClass,
        int capacity,
        List<CorporateNumber> affiliates,
        boolean avoidsCompetitors) {

    public MemberContent {
        topics = List.copyOf(topics);
        affiliates = List.copyOf(affiliates);
    }
}
