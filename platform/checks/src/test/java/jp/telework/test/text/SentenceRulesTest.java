package jp.telework.test.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule finds a sentence that is planted against it. */
class SentenceRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        全額を数えます。                            | {0} counts.                     | both languages have the same places
        限度までを数えます。                        | It counts.                      | 算入する, not 数える
        千円未満を切り捨てます。                    | Rounded down.                   | 1,000円, not 千円
        期間は{0}年度です。                         | The period is {0}.              | 和暦, not a year of the western calendar before 年度
        計画期間({0}から)の外です。                 | Outside ({0}).                  | no half-width brackets around Japanese
        期間（{0}の外です)。                        | Outside ({0}).                  | brackets open and close in one width
        「「甲」の提案」です。                      | A proposal.                     | 『』 inside 「」
        理由が書かれているか、精算払です。          | The advance is explained.       | one fact: no passed text with two ways
        指標がある。                                | There is an indicator.          | です・ます in messages
        訪問は終わった。次へ進みます。              | The visit is over.              | です・ます in messages
        起案者は決裁できません。                    | Whoever drafted may not decide. | say who: not whoever or nobody
        起案者は決裁できません。                    | The drafter（officer） may not. | no full-width signs in English
        """)
    void findsWhatIsPlanted(String japanese, String english, String why) {
        assertThat(SentenceRules.offences(japanese, english, false)).contains(why);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        概算払の理由が書かれています。              | The advance is explained.
        残りは{0}です（{1}まで）。                  | {0} is left (until {1}).
        {0}×補助金{1}＝{2}（1円未満切捨て）。       | {0} × grant {1} = {2} (fraction of a yen dropped).
        「甲」と『乙』を確かめてください。          | Check "A" and "B".
        提出済み                                    | submitted
        """)
    void leavesGoodSentencesAlone(String japanese, String english) {
        assertThat(SentenceRules.offences(japanese, english, false)).isEmpty();
    }

    @Test
    void aRefusalMayNameTwoCauses() {
        String text = "ファイル名が長いか、使えない文字があります。";
        assertThat(SentenceRules.offences(text, "Too long, or a bad character.", true))
                .isEmpty();
    }
}
