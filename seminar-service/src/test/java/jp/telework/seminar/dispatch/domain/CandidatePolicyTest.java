package jp.telework.seminar.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.LocalGovernmentCode;
import jp.telework.kernel.value.PostalCode;
import jp.telework.seminar.advice.domain.AdviceField;
import jp.telework.seminar.advice.domain.AdviceMethod;
import jp.telework.seminar.advice.domain.IntroductionStage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CandidatePolicyTest {

    private static final CorporateNumber SHIRAHAMA = new CorporateNumber("8000020304018");
    private static final List<AdviceField> BOTH = List.of(AdviceField.SYSTEM, AdviceField.SECURITY);

    private static RequestContent request(AdviceMethod method, @Nullable UUID wished) {
        return new RequestContent(
                "和歌山県白浜町",
                "S",
                210,
                new RequestContent.Address(
                        new LocalGovernmentCode("304018"), new PostalCode("6492211"), "和歌山県", "白浜町", "1600", null),
                new RequestContent.ContactPoint("花子", "(0739)43-5555", "a@example.jp", null),
                IntroductionStage.CONSIDERING,
                BOTH,
                "相談",
                List.of(),
                method,
                wished);
    }

    private static Candidate.Offer offer(
            int number, List<AdviceField> fields, String prefecture, int active, int capacity) {
        return new Candidate.Offer(
                new UUID(7, number),
                "M" + number,
                "s" + number,
                null,
                fields,
                List.of(prefecture),
                List.of(AdviceMethod.values()),
                capacity,
                active);
    }

    private static List<Integer> order(List<Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> (int) candidate.manager().id().getLeastSignificantBits())
                .toList();
    }

    @Test
    void ranksByFieldThenRegionThenLoadAndExplainsEachWhateverTheOrderTheyComeIn() {
        List<Candidate.Offer> offers = new ArrayList<>(List.of(
                offer(1, BOTH, "和歌山県", 2, 4),
                offer(2, BOTH, "和歌山県", 1, 4),
                offer(3, BOTH, "大阪府", 0, 4),
                offer(4, List.of(AdviceField.SYSTEM), "和歌山県", 0, 4),
                offer(5, BOTH, "北海道", 0, 4),
                offer(6, BOTH, "和歌山県", 4, 4)));
        RequestContent content = request(AdviceMethod.ON_SITE, null);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(offers, new Random(seed));
            List<Candidate> ranked = CandidatePolicy.rank(content, SHIRAHAMA, List.of(), offers);
            assertThat(order(ranked)).containsExactly(2, 1, 3, 5, 4, 6);
            assertThat(ranked).extracting(Candidate::suitable).containsExactly(true, true, true, false, false, false);
            assertThat(ranked).extracting(Candidate::assignable).containsExactly(true, true, true, true, true, false);
        }
        List<Candidate> ranked = CandidatePolicy.rank(content, SHIRAHAMA, List.of(), offers);
        assertThat(ranked.get(4).findings())
                .extracting(finding -> finding.message().in(Language.JA))
                .contains("情報セキュリティには対応していません。", "和歌山県を訪問できます。");
        assertThat(ranked.get(2).findings())
                .extracting(finding -> finding.message().in(Language.EN))
                .contains("Travels to another prefecture of Kinki.");
    }

    @Test
    void distanceDoesNotCountWhereNobodyTravels() {
        List<Candidate> ranked = CandidatePolicy.rank(
                request(AdviceMethod.ONLINE, null),
                SHIRAHAMA,
                List.of(),
                List.of(offer(1, BOTH, "和歌山県", 1, 4), offer(2, BOTH, "北海道", 0, 4)));
        assertThat(order(ranked)).containsExactly(2, 1);
    }

    @Test
    void theWishedOneGoesFirstButNotWhoRefusedOrBelongsToTheRequester() {
        Candidate.Offer wished = offer(1, BOTH, "大阪府", 3, 4);
        Candidate.Offer other = offer(2, BOTH, "和歌山県", 0, 4);
        RequestContent content = request(AdviceMethod.ON_SITE, wished.id());
        assertThat(order(CandidatePolicy.rank(content, SHIRAHAMA, List.of(), List.of(other, wished))))
                .containsExactly(1, 2);
        FormerAssignment refused =
                new FormerAssignment(wished.id(), "M1", FormerAssignment.Kind.REFUSED, "多忙", Instant.EPOCH);
        List<Candidate> after = CandidatePolicy.rank(content, SHIRAHAMA, List.of(refused), List.of(other, wished));
        assertThat(order(after)).containsExactly(2, 1);
        assertThat(after.get(1).assignable()).isFalse();
        Candidate.Offer employee = new Candidate.Offer(
                other.id(), "M2", "s2", SHIRAHAMA, BOTH, List.of("和歌山県"), List.of(AdviceMethod.values()), 4, 0);
        assertThat(CandidatePolicy.rank(content, SHIRAHAMA, List.of(), List.of(employee))
                        .get(0)
                        .assignable())
                .isFalse();
    }
}
