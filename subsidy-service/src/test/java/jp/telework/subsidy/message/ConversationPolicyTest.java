package jp.telework.subsidy.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import jp.telework.kernel.message.ConversationState;
import jp.telework.subsidy.application.domain.ApplicationStatus;
import jp.telework.subsidy.grant.lifecycle.domain.GrantStatus;
import jp.telework.subsidy.message.usecase.ConversationPolicy;
import org.junit.jupiter.api.Test;

class ConversationPolicyTest {

    @Test
    void anApplicationTakesMessagesFromItsSubmissionToItsEnd() {
        assertThat(ConversationPolicy.of(ApplicationStatus.DRAFT)).isEqualTo(ConversationState.NOT_BEGUN);
        assertThat(open(ApplicationStatus.values()))
                .containsExactly(
                        ApplicationStatus.SUBMITTED,
                        ApplicationStatus.RETURNED,
                        ApplicationStatus.UNDER_EVALUATION,
                        ApplicationStatus.ADOPTED);
    }

    private static Stream<ApplicationStatus> open(ApplicationStatus[] all) {
        return Arrays.stream(all).filter(status -> ConversationPolicy.of(status) == ConversationState.OPEN);
    }

    @Test
    void aGrantTakesMessagesUntilNothingIsLeftToDo() {
        assertThat(Arrays.stream(GrantStatus.values())
                        .filter(status -> ConversationPolicy.of(status) == ConversationState.ENDED))
                .containsExactly(GrantStatus.REJECTED, GrantStatus.WITHDRAWN, GrantStatus.CLOSED);
    }
}
