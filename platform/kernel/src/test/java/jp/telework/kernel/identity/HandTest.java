package jp.telework.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.ErrorCode;
import jp.telework.kernel.refusal.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Duties are kept apart by persons: a second account of the same person is the same hand. */
class HandTest {

    private static final Hand OFFICER = new Hand("officer", "staff-1");
    private static final Hand SECOND_ACCOUNT = new Hand("approver", "staff-1");
    private static final Hand OTHER = new Hand("approver", "staff-2");

    private static void refused(ThrowingCallable acting, ErrorCode code) {
        assertThatThrownBy(acting).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    @Test
    void aPersonIsTheSameByNameOrByWhatIsBehindTheAccount() {
        assertThat(OFFICER.isSameAs(SECOND_ACCOUNT)).isTrue();
        assertThat(OFFICER.isSameAs(Hand.named("officer"))).isTrue();
        assertThat(OFFICER.isSameAs(OTHER)).isFalse();
        assertThat(Hand.named("officer").isSameAs(Hand.named("approver"))).isFalse();
    }

    @Test
    void whoPreparedDoesNotDecideThroughAnyAccountNorThroughAProgram() {
        List<Hand> preparers =
                Hands.NONE.with(OTHER).with(OFFICER).with(OFFICER).all();
        assertThat(preparers).containsExactly(OTHER, OFFICER);
        refused(() -> SECOND_ACCOUNT.requireNoneOf(preparers), CommonError.SEPARATION_OF_DUTIES);
        refused(() -> Hand.named("officer").requireNoneOf(preparers), CommonError.SEPARATION_OF_DUTIES);
        refused(() -> Hand.named("service-account-batch").requireNoneOf(preparers), CommonError.PERSON_UNKNOWN);
        assertThatCode(() -> new Hand("director", "staff-3").requireNoneOf(preparers))
                .doesNotThrowAnyException();
    }

    @Test
    void aNameOpensWhatItWasNamedForToTheAccountAlone() {
        assertThat(OFFICER.isNamedIn(List.of("officer"))).isTrue();
        assertThat(SECOND_ACCOUNT.isNamedIn(List.of("officer"))).isFalse();
        assertThat(OFFICER.marks()).containsExactly("name:officer", "person:staff-1");
    }
}
