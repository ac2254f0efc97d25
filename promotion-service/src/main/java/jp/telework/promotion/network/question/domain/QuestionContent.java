package jp.telework.promotion.network.question.domain;

import java.util.List;
import jp.telework.kernel.value.CorporateNumber;

/**
 * What is asked.
 *
 * @param affiliates corporate numbers of the firms of the asker's group; no member reads them
 * @param avoidsCompetitors whether no firm of the asker's industry is to read it
 */
public record QuestionContent(String text, List<CorporateNumber> affiliates, boolean avoidsCompetitors) {

    public QuestionContent {
        affiliates = List.copyOf(affiliates);
    }
}
