package jp.telework.promotion.network.routing.domain;

import java.util.List;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.promotion.advice.domain.AdviceTopic;
import jp.telework.promotion.organisation.domain.Industry;
import jp.telework.promotion.organisation.domain.SizeClass;

/**
 * What the choice of a member looks at in a question.
 *
 * @param affiliates corporate numbers of the firms of the asker's group
 * @param avoidsCompetitors whether no firm of the asker's industry is to read it
 */
public record RoutedAsk(
        CorporateNumber organisation,
        AdviceTopic topic,
        Industry industry,
        SizeClass sizeClass,
        List<CorporateNumber> affiliates,
        boolean avoidsCompetitors) {

    public RoutedAsk {
        affiliates = List.copyOf(affiliates);
    }
}
